import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { compareText } from '../../compare-text.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { followSite } from '../follow/follow.ts';
import { changesOf } from './briefing/briefing-changes.ts';
import type { Link } from '../parts/link.ts';
import { anchors, routes } from '../meta/routes.ts';
import { yearListViews, type YearListView } from '../lists/year-list.ts';

/** A correction with the briefing that it was made in. */
export interface CorrectionView {
  /** The headline, and the address of the note in its briefing. */
  briefing: Link & { href: string };
  day: Day;
  date: string;
  kind: string;
  note: string;
  /** Where it is shown word by word, where that is known. */
  changes?: string | undefined;
}

/** A page of all corrections. */
export interface CorrectionsView extends YearListView {
  items: CorrectionView[];
}

/** As many as one page takes. */
const MOST = 100;

/** The pages of all corrections, by the year in which they were made. */
export const correctionsViews = (archive: Archive): CorrectionsView[] =>
  yearListViews('corrections', allCorrections(archive), ({ day }) => day, MOST, { follow: followSite('corrections', archive) }).map(
    ({ years, ...page }) => ({
      ...page,
      items: years.flatMap(({ items }) => items),
    }),
  );

/** All corrections, the latest first; of one day, those of the newest visit first. */
export const allCorrections = (archive: Archive): CorrectionView[] =>
  archive.briefings
    .flatMap((briefing) =>
      briefing.corrections.map(({ key, date, kind, note }) => ({
        briefing: { text: briefing.title, href: routes.briefing(briefing.id, anchors.correction(key)) },
        day: date,
        date: formatDate(date),
        kind: messages.corrections.kind[kind],
        note,
        changes: changesHref(key, briefing, archive),
      })),
    )
    .sort((a, b) => compareText(b.day, a.day));

function changesHref(key: string, briefing: Briefing, archive: Archive): string | undefined {
  const change = changesOf(briefing, archive).find(({ notes }) => notes.some((note) => note.key === key));
  return change && routes.changes(briefing.id, anchors.change(change.day));
}
