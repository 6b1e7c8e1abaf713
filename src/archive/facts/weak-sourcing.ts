import type { Source } from '../../schemas/source.ts';
import { notesIn } from '../../validation/body/source-note-syntax.ts';
import type { Briefing } from '../model/briefing.ts';

/** How little a briefing rests on: one source, or sources most of which readers cannot open. */
export interface WeakSourcing {
  /** How much of it rests on them: all, or most notes of its text. */
  extent: 'all' | 'most';
  /** The one source, if it is one. */
  source?: Source | undefined;
  /** Whether readers can open it. */
  isLinked: boolean;
}

/** On what a briefing rests if that is one source alone, or sources without a link; undefined if it rests on more. */
export function weakSourcingOf({ sources, body }: Pick<Briefing, 'sources' | 'body'>): WeakSourcing | undefined {
  const [source, ...others] = sources;
  if (!source) return undefined;
  if (others.length === 0) return { extent: 'all', source, isLinked: hasLink(source) };
  const unlinked = sources.filter((it) => !hasLink(it));
  if (unlinked.length === sources.length) return { extent: 'all', isLinked: false };
  const notes = notesIn(body);
  const resting = notes.filter((keys) => keys.every((key) => unlinked.some((it) => it.key === key)));
  if (resting.length * 2 <= notes.length) return undefined;
  const [only, ...more] = new Set(resting.flat());
  return { extent: 'most', source: more.length === 0 ? unlinked.find(({ key }) => key === only) : undefined, isLinked: false };
}

const hasLink = ({ url, archived }: Source): boolean => url !== undefined || archived !== undefined;
