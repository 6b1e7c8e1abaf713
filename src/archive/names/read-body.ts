import type { BodyHeading, BodyLink, BodyParts } from '../../schemas/body-parts.ts';
import { wordsOfText } from '../../validation/body/extract-body-parts.ts';
import { findMentions } from './mentions.ts';
import type { NameFinder } from './name-finder.ts';
import type { Entity } from '../model/entity.ts';

/** What the archive takes from a body. Lines count from 1, the first line of the body. */
export interface BodyReading {
  /** Every entity that the text names, in the order of first mention. */
  mentioned: Entity[];
  /** Names that could mean several entities. */
  ambiguous: { text: string; line: number; candidates: Entity[] }[];
  links: BodyLink[];
  headings: BodyHeading[];
}

/** Finds the entities that a body names, the addresses that it links to, and its headings. */
export function readBody({ texts, links, headings }: BodyParts, body: string, find: NameFinder): BodyReading {
  const mentions = findMentions(
    texts.map((text) => wordsOfText(text, body)),
    find,
  );
  return {
    mentioned: [...new Set(mentions.flatMap(({ entity }) => entity ?? []))],
    ambiguous: mentions
      .filter(({ entity }) => !entity)
      .map(({ text, textIndex, candidates }) => ({ text, line: texts[textIndex]?.line ?? 1, candidates })),
    links,
    headings,
  };
}
