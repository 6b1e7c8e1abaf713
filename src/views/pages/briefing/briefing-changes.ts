import type { Archive } from '../../../archive/model/archive.ts';
import type { Briefing } from '../../../archive/model/briefing.ts';
import { diffParagraphs, type DiffRun } from '../../../archive/history/diff-paragraphs.ts';
import { formatDate } from '../../../i18n/dates.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Correction } from '../../../schemas/correction.ts';
import type { Day } from '../../../schemas/fields/partial-day.ts';
import { makeHead, type Head } from '../../meta/head.ts';
import type { Link } from '../../parts/link.ts';
import { anchors, routes } from '../../meta/routes.ts';
import { PARTS, textOfVersion } from './version-text.ts';

/** What a day changed in the words of a briefing after its publication. */
export interface Change {
  day: Day;
  /** The corrections that tell of it. */
  notes: Correction[];
  /** The parts with paragraphs that differ, and how. */
  parts: { heading: string; paragraphs: DiffRun[][] }[];
}

export interface ChangesView {
  head: Head;
  briefing: Link & { href: string };
  changes: { id: string; day: Day; date: string; notes: (Link & { href: string })[]; parts: Change['parts'] }[];
}

const found = new WeakMap<Briefing, Change[]>();

/** Every change of the words of a briefing, oldest first, as far as its history is known; found once for all pages. */
export function changesOf(briefing: Briefing, archive: Archive): Change[] {
  const changes = found.get(briefing) ?? findChanges(briefing, archive);
  found.set(briefing, changes);
  return changes;
}

function findChanges({ id, corrections }: Briefing, archive: Archive): Change[] {
  const texts = (archive.versions.get(id) ?? []).flatMap(({ day, text }) => {
    const words = textOfVersion(text, archive);
    return words ? [{ day, words }] : [];
  });
  const changes = texts.slice(1).flatMap(({ day, words }, at) => {
    const before = texts[at]?.words;
    const parts = PARTS.map((part) => ({
      heading: messages.changes.part[part],
      paragraphs: diffParagraphs(before?.[part] ?? [], words[part]),
    })).filter(({ paragraphs }) => paragraphs.length > 0);
    return parts.length > 0 ? [{ day, parts }] : [];
  });
  return changes.map((change, at) => {
    const next = changes[at + 1]?.day;
    // A note may be dated later than the commit that it tells of, never earlier.
    return { ...change, notes: corrections.filter(({ date }) => date >= change.day && (next === undefined || date < next)) };
  });
}

/** The briefings whose words were changed, for they have a page of changes. */
export const changedBriefings = (archive: Archive): Briefing[] =>
  archive.briefings.filter((briefing) => changesOf(briefing, archive).length > 0);

/** The page of all changes of a briefing, the latest first. Search engines are to find the briefing, not what it no longer says. */
export function changesView(briefing: Briefing, archive: Archive): ChangesView {
  const { id, title, published } = briefing;
  const words = messages.changes;
  return {
    head: makeHead(words.title(title), words.summary(title, formatDate(published)), routes.changes(id), { noindex: true }),
    briefing: { text: title, href: routes.briefing(id) },
    changes: changesOf(briefing, archive)
      .map(({ day, notes, parts }) => ({
        id: anchors.change(day),
        day,
        date: formatDate(day),
        notes: notes.map(({ key, note }) => ({ text: note, href: routes.briefing(id, anchors.correction(key)) })),
        parts,
      }))
      .reverse(),
  };
}
