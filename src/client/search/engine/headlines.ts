import { foldedWords } from '../../../archive/names/fold-letters.ts';
import type { HeadlinesTable } from '../../../views/parts/headlines-table.ts';
import type { Query } from '../query/query.ts';

/** What is known of a briefing without the engine. */
export interface Headline {
  /** Its number among all briefings, which the engine knows as well. */
  number: number;
  url: string;
  title: string;
  route: string;
  when: string;
  /** Empty where only the engine knows it. */
  summary: string;
}

/** The headlines of an archive, searched without the engine. */
export interface Headlines {
  /**
   * At most so many briefings whose headline, route or summary has all that a query asks for, the last word perhaps only begun: those with
   * whole words first, then the newest. None where the query asks for more than words.
   */
  find: (query: Query, limit: number) => Headline[];
}

/** After so many headlines the browser may do something else. */
const SLICE = 250;

/** Prepares the headlines, in pieces, so that no key waits for it. */
export async function prepareHeadlines(table: HeadlinesTable): Promise<Headlines> {
  const headlines: Headline[] = [];
  const texts: string[] = [];
  for (const [number, id] of table.ids.entries()) {
    const [title = '', when = '', summary = ''] = [table.titles[number], table.when[number], table.summaries[number]];
    const route = table.routes[table.route[number] ?? 0] ?? '';
    headlines.push({ number, url: `${table.folder}${id}/`, title, route, when, summary });
    texts.push(` ${foldedWords(`${title} ${route} ${summary}`).join(' ')} `);
    if (number % SLICE === SLICE - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  return {
    find: (query, limit) => {
      if (!asksForWords(query)) return [];
      const asked = query.terms.map(({ forms }) => forms.map((words) => ` ${words.join(' ')}`));
      const begun = texts.flatMap((text, number) => {
        const isFound = asked.every((forms, at) => forms.some((form) => text.includes(at < asked.length - 1 ? `${form} ` : form)));
        return isFound ? [number] : [];
      });
      const whole = begun.filter((number) => asked.at(-1)?.some((form) => texts[number]?.includes(`${form} `)) ?? true);
      // Where there are whole words, the engine does not take beginnings either.
      return (whole.length > 0 ? whole : begun).slice(0, limit).flatMap((number) => headlines[number] ?? []);
    },
  };
}

const asksForWords = ({ terms, excluded, roles, unknownOperators }: Query): boolean =>
  excluded.length + roles.length + unknownOperators.length === 0 &&
  terms.every((it) => !it.quoted && !it.alternatives && !it.dates && !it.visitKind && it.forms.length > 0);
