import type { Briefing } from './briefing.ts';
import { pairsOf, pairSlug } from './relationship.ts';
import { byNewest, visitingPeople } from './visit.ts';

/** Briefings to read next, each in the first list that it fits. */
export interface Related {
  samePair: Briefing[];
  samePerson: Briefing[];
  sameTopic: Briefing[];
}

/** The nearest briefings by pair of countries, by visitor or host, and by topic; at most `most` a list, newest first. */
export function relatedTo(briefing: Briefing, all: Briefing[], most: number): Related {
  const taken = new Set([briefing]);
  const take = (fits: (other: Briefing) => boolean) => {
    const found = all
      .filter((it) => !taken.has(it) && fits(it))
      .sort((a, b) => byNewest(a.visit, b.visit))
      .slice(0, most);
    found.forEach((it) => taken.add(it));
    return found;
  };
  const pairs = pairSlugs(briefing);
  const people = principals(briefing);
  return {
    samePair: take((it) => pairSlugs(it).some((slug) => pairs.includes(slug))),
    samePerson: take((it) => principals(it).some((person) => people.includes(person))),
    sameTopic: take((it) => it.topics.some((topic) => briefing.topics.includes(topic))),
  };
}

const pairSlugs = ({ visit }: Briefing): string[] => pairsOf(visit).map(([a, b]) => pairSlug(a, b));

const principals = ({ visit }: Briefing) => [...visitingPeople(visit), ...visit.hosts.map(({ person }) => person)];
