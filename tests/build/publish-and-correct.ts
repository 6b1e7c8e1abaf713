import { write, type Site } from './site.ts';

/** The briefing of the invented world. */
export const PAGE = 'briefings/2021-04-06-berg-sudopol';

/** Commits a site of the invented world as it was published, and a correction of its briefing: they spoke of ferries, not of ships. */
export function publishAndCorrect(site: Site, commitAll: (day: string, message: string) => void): void {
  commitAll('2021-04-07', 'Publish');
  write(site, `${PAGE}.md`, (text) =>
    text
      .replace('to speak of ships', 'to speak of ferries')
      .replace('byline:', 'corrections:\n  - { key: ferries, date: 2026-11-01, note: They spoke of ferries. }\nbyline:'),
  );
  commitAll('2026-11-01', 'Correct');
}
