import type { BodyHeading, BodyLink, BodyParts } from '../../schemas/body-parts.ts';
import { wordsOfText } from '../../validation/body/extract-body-parts.ts';
import { findMentions } from './mentions.ts';
import type { NameFinders } from './name-finder.ts';
import { entityKey, type Entity, type Person } from '../model/entity.ts';

/** What the archive takes from a body. Lines count from 1, the first line of the body. */
export interface BodyReading {
  /** Every entity that the text names, in the order of first mention. */
  mentioned: Entity[];
  /** Names that could mean several entities. */
  ambiguous: { text: string; line: number; candidates: Entity[] }[];
  links: BodyLink[];
  headings: BodyHeading[];
}

/** What a body was found to name, by the keys of entities, and the names and people with which it was read. */
export interface KeptReading {
  names: string;
  people: Pick<Person, 'id' | 'family'>[];
  mentioned: string[];
  ambiguous: { text: string; line: number; candidates: string[] }[];
}

const keptReadings = new WeakMap<BodyParts, KeptReading>();

/**
 * Finds the entities that the body of a briefing in which some people take part names, the addresses that it links to, and its headings.
 * While an editor works, the parts of a body that nobody saved are the same, and are not read again unless some name was changed.
 */
export function readBody(parts: BodyParts, body: string, finders: NameFinders, people: Person[]): BodyReading {
  const { texts, links, headings } = parts;
  let kept = keptReadings.get(parts);
  if (kept?.names !== finders.names || !areAlike(kept.people, people)) {
    const mentions = findMentions(
      texts.map((text) => wordsOfText(text, body)),
      finders.forPeople(people),
    );
    kept = {
      names: finders.names,
      people: people.map(({ id, family }) => ({ id, family })),
      mentioned: [...new Set(mentions.flatMap(({ entity }) => (entity ? entityKey(entity) : [])))],
      ambiguous: mentions
        .filter(({ entity }) => !entity)
        .map(({ text, textIndex, candidates }) => ({ text, line: texts[textIndex]?.line ?? 1, candidates: candidates.map(entityKey) })),
    };
    keptReadings.set(parts, kept);
  }
  const { mentioned, ambiguous } = kept;
  const entitiesOf = (keys: string[]) => keys.flatMap((key) => finders.entities.get(key) ?? []);
  return {
    mentioned: entitiesOf(mentioned),
    ambiguous: ambiguous.map((name) => ({ ...name, candidates: entitiesOf(name.candidates) })),
    links,
    headings,
  };
}

const areAlike = (some: KeptReading['people'], others: Person[]): boolean =>
  some.length === others.length && some.every(({ id, family }, at) => id === others[at]?.id && family === others[at].family);

/** What is kept of the reading of a body, for another process; undefined where it was not read. */
export const keptReadingOf = (parts: BodyParts): KeptReading | undefined => keptReadings.get(parts);

/** Lets this process know how another read a body. */
export const keepReading = (parts: BodyParts, kept: KeptReading): void => {
  keptReadings.set(parts, kept);
};
