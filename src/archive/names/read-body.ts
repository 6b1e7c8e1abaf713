import type { BodyLink, BodyParts } from '../../schemas/body-parts.ts';
import { wordsOfText } from '../../validation/body/extract-body-parts.ts';
import { findMentions } from './mentions.ts';
import type { NameFinder } from './name-finder.ts';
import type { Subject } from '../model/subject.ts';

/** What the archive knows of a body. Lines are those of the body, from 1. */
export interface BodyReading {
  /** Every subject that the text names, in order of first mention. */
  mentioned: Subject[];
  /** Names that could mean several subjects. */
  ambiguous: { text: string; line: number; candidates: Subject[] }[];
  links: BodyLink[];
}

/** Reads what the parts of a body name, and what they link to. */
export function readBody({ texts, links }: BodyParts, body: string, find: NameFinder): BodyReading {
  const mentions = findMentions(
    texts.map((it) => wordsOfText(it, body)),
    find,
  );
  return {
    mentioned: [...new Set(mentions.flatMap(({ subject }) => subject ?? []))],
    ambiguous: mentions
      .filter(({ subject }) => !subject)
      .map(({ text, at, candidates }) => ({ text, line: texts[at]?.line ?? 1, candidates })),
    links,
  };
}
