/** What the exhibition publishes as its sources' own words. */
import { quotationsIn } from '../own-page/blocks.ts';
import type { Problem } from '../read/content-file.ts';
import type { Fields } from '../read/entries.ts';
import type { Content } from './parse.ts';

/** A text that is published as the source's own. */
export interface PublishedText extends Pick<Problem, 'file' | 'field'> {
  readonly text: string;
  /** The source that it stands in; any, where there is none. */
  readonly source?: string;
}

/** How somebody is reached, as the schema has parsed it. */
type Reached = Pick<
  NonNullable<NonNullable<Fields['exhibition']['contact']>['departments']>[number],
  'address' | 'people' | 'telephones' | 'email'
>;

/** Every text that the site publishes as the source's own. */
export function publishedTexts(content: Content): PublishedText[] {
  const texts: PublishedText[] = [];
  const add = (file: string, field: string, text: string | undefined, source?: string) => {
    if (text !== undefined) texts.push({ file, field, text, ...(source && { source }) });
  };
  for (const { file, source, passages } of content.bodies) {
    for (const { text } of passages) add(file, 'body', text, source);
  }
  for (const { file, data } of [...content.article, ...content.articles]) {
    for (const field of ['title', 'subtitle', 'byline'] as const) {
      add(file, field, data[field], data.source);
    }
  }
  for (const { file, data } of content.notice) add(file, 'title', data.title, data.source);
  for (const { file, data } of content.milestones) add(file, 'lunar', data.lunar, data.source);
  for (const { file, data } of content.figures) add(file, 'quote', data.quote);
  for (const { file, body } of content.pages) {
    for (const quoted of quotationsIn(body)) add(file, 'Quotation', quoted);
  }
  for (const { file, data } of content.exhibition) {
    add(file, 'milestones.title', data.milestones.title);
    add(file, 'milestones.span.quote', data.milestones.span?.quote);
    add(file, 'entrance.epigraph', data.entrance.epigraph);
    add(file, 'entrance.call', data.entrance.call);
    if (!data.contact) continue;
    const { contact } = data;
    const addReach = (place: string, { address, people, telephones, email }: Reached) => {
      add(file, `${place}.address`, address);
      add(file, `${place}.email`, email);
      people.forEach((person, index) => add(file, `${place}.people[${index}]`, person));
      telephones.forEach(({ number, printed }, index) =>
        add(file, `${place}.telephones[${index}]`, printed ?? number.number),
      );
    };
    add(file, 'contact.organisation', contact.organisation);
    addReach('contact', contact);
    contact.departments?.forEach((department, index) => {
      const place = `contact.departments[${index}]`;
      add(file, `${place}.name`, department.name);
      add(file, `${place}.purpose`, department.purpose);
      addReach(place, department);
    });
  }
  return texts;
}
