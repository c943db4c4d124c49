/**
 * The pages that browser tests visit, and where they are served.
 */
import type { WholeData } from '../whole.ts';
import { filesOf, read } from '../content/html.ts';
import { PORTAL, type SiteName } from '../sites.ts';

/** Where a build is served in this run, with a slash at its end. */
export function rootOf(site: SiteName): string {
  const variable: Partial<Record<SiteName, string>> = {
    site: 'SITE_PORT',
    other: 'OTHER_PORT',
    long: 'LONG_PORT',
    lean: 'LEAN_PORT',
    notice: 'NOTICE_PORT',
    annals: 'ANNALS_PORT',
    museum: 'MUSEUM_PORT',
    example: 'EXAMPLE_PORT',
  };
  const base = site === 'lean' ? PORTAL.SITE_BASE : '/';
  return `http://127.0.0.1:${process.env[variable[site] ?? ''] ?? ''}${base}`;
}

/** The pages of a build by their paths from its root: `article/`, and `404.html`. */
export function pathsOf(site: SiteName): string[] {
  return filesOf(site, '**/*.html').map((file) => file.replace(/index\.html$/u, ''));
}

/** An event of a build, as its data say it. */
type Event = WholeData['milestones']['events'][number];

/** The events of a build. */
export function eventsOf(site: SiteName): readonly Event[] {
  const data = JSON.parse(read(site, 'data/exhibition.json').toString()) as WholeData;
  return data.milestones.events;
}

/**
 * Milestones' pages are made by one template, and a few stand for all: with a note, with a picture,
 * with the shortest date and the longest. The content tests read every one.
 */
function chosenEvents(site: SiteName): (Event | undefined)[] {
  const events = eventsOf(site);
  const longest = events.toSorted((a, b) => a.date.length - b.date.length);
  return [
    events.find(({ note }) => note),
    events.find(({ pictures }) => pictures),
    longest[0],
    longest.at(-1),
  ];
}

/** Whether a page is its template's only one, or one of the few that stand for it. */
export function standsForAll(site: SiteName, path: string): boolean {
  const [, id] = /^timeline\/(.+)\/$/u.exec(path) ?? [];
  return id === undefined || chosenEvents(site).some((event) => event?.id === id);
}
