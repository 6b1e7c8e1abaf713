import type { BodyHeading, BodyLink, BodyParts } from '../../schemas/body-parts.ts';
import { wordsOfText } from '../../validation/body/extract-body-parts.ts';
import { findMentions } from './mentions.ts';
import type { NameFinder } from './name-finder.ts';
import type { Subject } from '../model/subject.ts';

/** What the archive takes from a body. Lines count from 1, the first line of the body. */
export interface BodyReading {
  /** Every subject that the text names, in the order of first mention. */
  mentioned: Subject[];
  /** Names that could mean several subjects. */
  ambiguous: { text: string; line: number; candidates: Subject[] }[];
  links: BodyLink[];
  headings: BodyHeading[];
}

/** Finds the subjects that a body names, the addresses that it links to, and its headings. */
export function readBody({ texts, links, headings }: BodyParts, body: string, find: NameFinder): BodyReading {
  const mentions = findMentions(
    texts.map((text) => wordsOfText(text, body)),
    find,
  );
  return {
    mentioned: [...new Set(mentions.flatMap(({ subject }) => subject ?? []))],
    ambiguous: mentions
      .filter(({ subject }) => !subject)
      .map(({ text, textIndex, candidates }) => ({ text, line: texts[textIndex]?.line ?? 1, candidates })),
    links,
    headings,
  };
}
