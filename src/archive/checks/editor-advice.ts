import type { Day } from '../../schemas/fields/partial-day.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import type { Briefing } from '../model/briefing.ts';
import { partyStatusesOf } from '../model/commitment-outcome.ts';
import { daysAfter, lastDayOf } from '../model/date-arithmetic.ts';
import { adviseOnSharedSentences } from './shared-sentences.ts';

/** A promise that nobody looked at for so many days deserves a look. */
const LONGEST_SILENCE = 365;

/** A promise whose due date ends within so many days is due soon: two months are enough to plan a second look, and near enough to do it. */
const SOON = 60;

/** A source that is more years older than its visit is rare: an old treaty, or a slip of the keyboard. */
const OLDEST_SOURCE = 20;

/** The most words of a clause; quotations should be as short as will do. */
const LONGEST_CLAUSE = 20;

/** What an editor should know of an archive although nothing is wrong with it. A build says nothing of it. */
export function adviseEditors({ briefings, today }: Pick<Archive, 'briefings' | 'today'>): Diagnostic[] {
  return [
    ...briefings.flatMap((briefing) => [
      ...adviseOnSources(briefing),
      ...adviseOnOldSources(briefing),
      ...adviseOnPromises(briefing, today),
      ...adviseOnQuotes(briefing),
    ]),
    ...adviseOnSharedSentences(briefings),
  ];
}

function adviseOnSources({ file, sources }: Briefing): Diagnostic[] {
  const publishers = new Set(sources.map(({ publisher }) => publisher));
  if (publishers.size > 1) return [];
  const problem = sources.length === 0 ? 'names no source' : `rests on one publisher alone: ${[...publishers].join()}`;
  return [{ file, field: 'sources', problem, remedy: 'look for a second report by somebody else' }];
}

function adviseOnOldSources({ file, sources, visit }: Briefing): Diagnostic[] {
  return sources.flatMap(({ published }, at) => {
    const years = published === undefined ? 0 : Number(visit.date.slice(0, 4)) - Number(published.slice(0, 4));
    if (years <= OLDEST_SOURCE) return [];
    const problem = `is ${years} years before the visit: ${published ?? ''}`;
    return [{ file, field: `sources[${at}].published`, problem, remedy: 'correct the year if it is a slip' }];
  });
}

function adviseOnPromises({ file, commitments, visit }: Briefing, today: Day): Diagnostic[] {
  return commitments.flatMap((commitment, at): Diagnostic[] => {
    const field = `commitments[${at}]`;
    const statuses = partyStatusesOf(commitment).map(({ status }) => status);
    const open = statuses.find((status) => status === undefined || ['pending', 'unknown', 'partly fulfilled'].includes(status.state));
    if (open === undefined && !statuses.includes(undefined)) return [];
    const due = 'due' in commitment ? commitment.due : undefined;
    if (due !== undefined && lastDayOf(due) >= today && lastDayOf(due) <= daysAfter(today, SOON))
      return [{ file, field, problem: `is due soon (${due}): ${commitment.what}`, remedy: 'look what became of it' }];
    const looked = lastDayOf(open?.asOf ?? visit.date);
    if (daysAfter(looked, LONGEST_SILENCE) >= today) return [];
    const problem = open ? `was last looked at in ${open.asOf}: ${commitment.what}` : `was never checked: ${commitment.what}`;
    return [{ file, field, problem, remedy: 'look what became of it, and write what you found into `history`' }];
  });
}

const adviseOnQuotes = ({ file, quotes }: Briefing): Diagnostic[] =>
  quotes.flatMap(({ words }, at) => {
    const count = words.split(/\s+/).length;
    if (count <= LONGEST_CLAUSE) return [];
    return [
      {
        file,
        field: `quotes[${at}].words`,
        problem: `has ${count} words, more than a clause`,
        remedy: 'quote the words that matter, and tell the rest',
      },
    ];
  });
