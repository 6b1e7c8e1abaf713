import type { Archive } from '../../archive/model/archive.ts';
import { messages } from '../../i18n/messages.ts';
import { routes } from '../meta/routes.ts';
import { cableOf } from './cable.ts';

/**
 * What the search shows of briefings while its engine still works: their headlines, who went where and when, and the summaries of the newest.
 * Published as JSON, so the names of fields are permanent.
 */
export interface HeadlinesTable {
  /** What stands before an id, and a slash, in the address of a briefing. */
  folder: string;
  /** Of each briefing in the order of their numbers in the search, newest first: its id, its headline, the number of its route, and when it was. */
  ids: string[];
  titles: string[];
  route: number[];
  when: string[];
  /** Each route once. */
  routes: string[];
  /** The summaries of the newest briefings. */
  summaries: string[];
}

/** So many characters of summaries are taken: of all in a small archive, of a tenth at ten thousand, where all would be half a megabyte. */
const MAX_SUMMARIES = 250_000;

export function headlinesTable(archive: Archive): HeadlinesTable {
  const { briefings } = archive;
  const cables = briefings.map(({ visit }) => cableOf(visit, archive));
  const routeTexts = cables.map(({ from, to }) => messages.route(from, to.join(' → ')));
  const numbers = new Map([...new Set(routeTexts)].map((text, number) => [text, number]));
  let left = MAX_SUMMARIES;
  return {
    folder: routes.briefings(),
    ids: briefings.map(({ id }) => id),
    titles: briefings.map(({ title }) => title),
    route: routeTexts.map((text) => numbers.get(text) ?? 0),
    when: cables.map(({ when }) => when),
    routes: [...numbers.keys()],
    summaries: briefings.map(({ summary }) => summary).filter((summary) => (left -= summary.length) >= 0),
  };
}
