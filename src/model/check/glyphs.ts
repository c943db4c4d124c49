/** Titles and names are set in the display face, which must have all their characters. */
import { withoutGlyph } from '../../lib/drawing/display-characters.ts';
import { codeOf, INVISIBLE, unreadableAt } from '../read/text-file.ts';
import { headingsIn } from '../own-page/blocks.ts';
import type { Problem } from '../read/content-file.ts';
import type { Content } from './parse.ts';

/** A text of the content that is set in the display face. */
type DisplayedText = Pick<Problem, 'file' | 'field'> & { readonly text: string | undefined };

/** Every text of the content that is set in the display face; the font is cut to the same. */
export function displayedTexts(content: Content): DisplayedText[] {
  return [
    ...content.exhibition.flatMap(({ file, data }) =>
      [
        { field: 'title', text: data.title },
        { field: 'subtitle', text: data.subtitle },
        { field: 'seal', text: data.seal },
        { field: 'entrance.epigraph', text: data.entrance.epigraph },
        { field: 'milestones.title', text: data.milestones.title },
        ...(data.chronicles ?? []).map(({ name }, index) => ({
          field: `chronicles[${index}].name`,
          text: name,
        })),
        ...data.directions.map(({ name }, index) => ({
          field: `directions[${index}].name`,
          text: name,
        })),
        ...Object.entries(data.vocabulary ?? {}).map(([name, text]) => ({
          field: `vocabulary.${name}`,
          text,
        })),
        ...data.themes.map(({ title }, index) => ({
          field: `themes[${index}].title`,
          text: title,
        })),
      ].map((displayed) => ({ file, ...displayed })),
    ),
    ...[...content.article, ...content.articles].flatMap(({ file, data }) => [
      { file, field: 'title', text: data.title },
      { file, field: 'subtitle', text: data.subtitle },
    ]),
    ...content.solicitation.map(({ file, data }) => ({ file, field: 'label', text: data.label })),
    ...content.notice.map(({ file, data }) => ({ file, field: 'title', text: data.title })),
    ...content.objects.flatMap(({ file, data }) =>
      data.subjects.map((text, index) => ({ file, field: `subjects[${index}]`, text })),
    ),
    ...content.pages.flatMap(({ file, data, body }) => [
      { file, field: 'title', text: data.title },
      ...headingsIn(body).map((text) => ({ file, field: 'body', text })),
    ]),
  ];
}

/** Checks that no title would be shown with gaps. */
export function checkGlyphs(content: Content): Problem[] {
  return displayedTexts(content).flatMap(({ file, field, text = '' }): Problem[] => {
    // What cannot be read or seen is reported as that.
    if (unreadableAt(text) >= 0 || INVISIBLE.test(text)) return [];
    const missing = withoutGlyph(text)
      .map((one) => (/\p{C}/u.test(one) ? codeOf(one) : one))
      .join(' ');
    if (missing === '') return [];
    const found = `${missing}, which the display face has no glyph for`;
    const expected = 'characters of the display face (Noto Serif SC)';
    const advice = `标题字体缺字：${missing}，请改用其他字，或与技术人员商量`;
    return [{ file, field, found, expected, advice }];
  });
}
