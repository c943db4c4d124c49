/**
 * What the fixture does not have, for stories: states that other exhibitions may be in.
 */
import { parseTelephone } from '../../src/lib/telephone.ts';
import { formatDate } from '../../src/model/date-words.ts';
import { fileNameOf, parseDate } from '../../src/model/edtf.ts';
import type { Contact, Milestone } from '../../src/model/types.ts';

/** A contact with all that one may have. */
export function fullContact(contact: Contact, numbers: readonly string[]): Contact {
  const telephones = numbers.flatMap((number) => {
    const telephone = parseTelephone(number);
    if (!telephone) throw new Error(`${number} is no telephone number`);
    const link = { href: `tel:${telephone.dial}`, text: number, printed: number };
    return { ...telephone, ...link, kind: 'telephone' as const };
  });
  return {
    ...contact,
    telephones,
    links: telephones,
    people: ['林潮生', '陈云'],
    postcode: '310000',
    hours: '周一至周五 9:00—17:00',
    verified: parseDate('2024-06-09'),
  };
}

/** Words of the length that the source seldom has. */
export const LONG_TITLE = '云岭区档案馆关于向社会各界征集反映听潮四十年发展历程档案资料的公告';

/** Some milestones with dates that only words can say, in their order. */
export function datedMilestones(milestones: readonly Milestone[]): Milestone[] {
  const dates = ['19XX', '../1948', '1949/1952', '195X', '1958~', '1962-21', '1984?', '1985/..'];
  return dates.flatMap((text, index) => {
    const [when, milestone] = [parseDate(text), milestones[index]];
    if (!when || !milestone) throw new Error(`${text} is a date of one of the milestones`);
    const id = fileNameOf(when);
    return { ...milestone, id, when, date: formatDate(when), position: index + 1 };
  });
}
