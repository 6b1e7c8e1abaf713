import type { Archive } from '../../archive/model/archive.ts';
import type { Country, Place } from '../../archive/model/entity.ts';
import { matchName } from '../match-name.ts';
import type { Actor, Cast, Mention } from './cast.ts';
import type { Reference, Roles } from './find-speakers.ts';
import type { Sentence } from './report-sentences.ts';
import { TITLE } from './titles.ts';

/** How sure a fact is: said in so many words, worked out, or only likely. */
export type Sureness = 'sure' | 'likely' | 'guess';

/** A fact, with the sentence that tells it. */
export interface Told<Value> {
  value: Value;
  sentence?: Sentence | undefined;
  sure: Sureness;
}

/** Who travelled where. */
export interface FoundVisit {
  country: Country;
  places: Told<Place>[];
  visitors: Told<Actor>[];
  hosts: Told<Actor>[];
}

/** What a sentence about a visit has, before or after the place. */
const GOES = /\b(?:arriv\w+|visit\w*|trip|travel\w*|flew|fl(?:y|ies)|came|come|landed|paid|tour(?:s|ed)?|stopover|lands|heads)\b/i;
/** A sentence that tells who received the guests without their names. */
const RECEIVED =
  /\b(?:[Tt]hey|(?:the )?(?:guests?|visitors?|delegations?|ministers)) (?:was|were|is|are) (?:later |then |also )?(?:greeted|received|welcomed|met|hosted) by\b|\b(?:meeting|talks|reception) (?:was|were) (?:also )?attended by\b|\b(?:greeted|received|welcomed|met|hosted) (?:them|the (?:guests?|visitors?|delegations?|ministers))\b|\b(?:took part in|attended) the (?:meeting|talks)\b|\bwas (?:also )?present at the (?:meeting|talks)\b/;
/** What stands between two members of a list of people: a comma or “and”, and perhaps a title. */
const LISTED = new RegExp(`^(?:,|,? and) (?:(?:(?:the|his|her|their) )?(?:[\\p{L}’']+ )?${TITLE} )?$`, 'u');
const MEETS =
  /\b(?:met|meets?|meeting|attended|took part|present|talks|received|receives?|hosted|hosts?|host|welcomed|greeted|called on|calls on|counterpart|discuss\w*|held|signed|agreed|decided|spoke with|invitation of|beside|alongside|with)\b/i;

/** Finds the visit of a report: the country, the places in it, who came and who received them. Undefined where nobody is told to go anywhere. */
export function findVisit(
  sentences: Sentence[],
  roles: Map<Sentence, Roles>,
  cast: Cast,
  archive: Archive,
  dateline?: string,
): FoundVisit | undefined {
  const datelinePlace = dateline === undefined ? undefined : matchName(archive.places.values(), dateline).called[0];
  const country = countryOf(sentences, cast, archive, datelinePlace);
  if (!country) return undefined;
  const places = placesOf(sentences, cast, archive, country, datelinePlace);
  const visitors = visitorsOf(sentences, roles, cast, country);
  const hosts = hostsOf(
    sentences,
    roles,
    country,
    visitors.map(({ value }) => value),
  );
  return { country, places, visitors, hosts };
}

/** The country to which most points; somebody from elsewhere must be named. */
function countryOf(sentences: Sentence[], cast: Cast, archive: Archive, dateline: Place | undefined): Country | undefined {
  const votes = new Map<string, number>();
  const vote = (id: string, weight: number) => votes.set(id, (votes.get(id) ?? 0) + weight);
  if (dateline) vote(dateline.country.id, 2);
  for (const sentence of sentences) {
    const { plain } = sentence;
    for (const mention of cast.mentionsIn(sentence)) {
      const land = landOf(mention);
      const before = plain.slice(0, mention.start);
      if (!land || mention.isAdjective) continue;
      if (
        /\b(?:visit|visits|visiting|visited|trip|travel(?:s|led)?|come|came|flew|arrived?|arrives|return\w*) (?:(?:to|in|at) )?(?:the )?(?:[\p{L}]+ capital,? )?$/u.test(
          before,
        )
      )
        vote(land.id, 4);
      else if (/\bvisit\b[^,.]{0,30} to (?:the )?$/.test(before)) vote(land.id, 4);
      else if (/\bin (?:the )?$/.test(before) && /\b(?:met|talks|called on|arrived|received|visit)\b/.test(plain)) vote(land.id, 2);
      if (/\binvit\w+ [^,.]* to (?:the )?$/.test(before)) vote(land.id, -4);
    }
    for (const [, adjective] of plain.matchAll(/\bthe (\p{Lu}\p{L}+) capital\b/gu)) {
      const land = [...archive.countries.values()].find((it) => it.adjective === adjective);
      if (land) vote(land.id, 3);
    }
  }
  const sides = new Set(cast.actors.flatMap(({ side }) => side ?? []));
  const [best] = [...votes].filter(([id]) => [...sides].some((side) => side !== id)).sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? archive.countries.get(best[0]) : hostedIn(sentences, cast, archive);
}

/** Where nobody names the country: that of the one whose counterpart came “here”. */
function hostedIn(sentences: Sentence[], cast: Cast, archive: Archive): Country | undefined {
  const first = sentences.find(({ plain }) => MEETS.test(plain));
  const [host] = first ? cast.mentionsIn(first).flatMap(({ actor }) => actor ?? []) : [];
  return archive.countries.get(host?.side ?? '');
}

const landOf = ({ entity }: Mention): Country | undefined =>
  entity?.type === 'country' ? entity : entity?.type === 'place' ? entity.country : undefined;

function placesOf(sentences: Sentence[], cast: Cast, archive: Archive, country: Country, dateline: Place | undefined): Told<Place>[] {
  const found = new Map<string, Told<Place> & { order: number }>();
  const add = (place: Place, sentence: Sentence | undefined, sure: Sureness, order: number) => {
    if (!found.has(place.id)) found.set(place.id, { value: place, sentence, sure, order });
  };
  for (const sentence of sentences) {
    if (!GOES.test(sentence.plain) && !/\b(?:met|talks|called on|held)\b/.test(sentence.plain)) continue;
    if (/\b(?:agreed|pledged|promised|would|invited)\b/.test(sentence.plain) && !/\b(?:arrived|talks|met)\b/.test(sentence.plain)) continue;
    for (const { start, end, entity } of cast.mentionsIn(sentence)) {
      if (entity?.type !== 'place' || entity.country.id !== country.id) continue;
      const before = sentence.plain.slice(0, start);
      if (!/\b(?:in|to|at|of|visited|toured|visit)\s(?:the (?:capital|city|port|town)(?: city)?(?: of)? )?$/.test(before)) continue;
      const isEarlier = /\ba day after[^,]*$/.test(before);
      add(entity, sentence, 'sure', isEarlier ? -1 : end > 0 ? found.size : 0);
    }
  }
  if (dateline?.country.id === country.id) add(dateline, undefined, 'sure', found.size);
  if (found.size === 0) {
    const here = sentences.find(({ plain }) => /\bhere\b/.test(plain));
    const capital = archive.places.get(country.capital ?? '');
    const named = sentences.flatMap((sentence) =>
      cast
        .mentionsIn(sentence)
        .flatMap(({ entity }) => (entity?.type === 'place' && entity.country.id === country.id ? [{ entity, sentence }] : [])),
    );
    const [only] = named;
    if (capital) add(capital, here, here ? 'likely' : 'guess', 0);
    else if (only) add(only.entity, only.sentence, 'guess', 0);
  }
  return [...found.values()].sort((a, b) => a.order - b.order).map(({ order: _, ...told }) => told);
}

/** Whether somebody is named who need not be there: one to whom others spoke by telephone, or who was met before in another place. */
const isElsewhere = (plain: string, start: number, end: number): boolean =>
  (/\b(?:telephoned|phoned|rang|called)\s(?:[\p{L}’']+\s){0,5}$/u.test(plain.slice(0, start)) &&
    !/\bcalled on\b/.test(plain.slice(0, start))) ||
  (/\b(?:by|on the) (?:tele)?phone\b|\bby video\b|\bin a (?:tele)?phone call\b/.test(plain) && /\bwith\b/.test(plain.slice(0, start))) ||
  /\bwhere (?:he|she|they) (?:had )?met\s(?:[\p{L}’']+\s){0,5}$/u.test(plain.slice(0, start)) ||
  /^,? (?:was not|did not|sent (?:a message|greetings))/.test(plain.slice(end));

function visitorsOf(sentences: Sentence[], roles: Map<Sentence, Roles>, cast: Cast, country: Country): Told<Actor>[] {
  const foreign = cast.actors.filter(({ side, title }) => side !== undefined && side !== country.id && !/^spokes/i.test(title ?? ''));
  const score = new Map<Actor, { points: number; sentence: Sentence }>();
  const add = (actor: Actor, points: number, sentence: Sentence) => {
    const old = score.get(actor);
    score.set(actor, { points: points + (old?.points ?? 0), sentence: old?.sentence ?? sentence });
  };
  for (const sentence of sentences) {
    const { references = [], subject } = roles.get(sentence) ?? {};
    const actors = new Set(references.map(({ actor }) => actor));
    const elsewhere = references.filter(({ start, end }) => isElsewhere(sentence.plain, start, end)).map(({ actor }) => actor);
    for (const actor of actors)
      if (foreign.includes(actor) && !elsewhere.includes(actor)) add(actor, 1 + (MEETS.test(sentence.plain) ? 1 : 0), sentence);
    if (subject && foreign.includes(subject) && GOES.test(sentence.plain)) add(subject, 4, sentence);
    for (const { start, actor } of references)
      if (foreign.includes(actor) && /\bvisit [^,.]*\bby (?:[\p{L}’']+ ){0,5}$/u.test(sentence.plain.slice(0, start)))
        add(actor, 5, sentence);
  }
  const [best] = [...score].sort((a, b) => b[1].points - a[1].points);
  if (!best) return [];
  const [visitor, { points, sentence }] = best;
  return [{ value: visitor, sentence, sure: points >= 5 ? 'sure' : 'likely' }, ...companionsOf(visitor, foreign, sentences, roles)];
}

/** Those who are named in one list with a visitor before a verb of travelling: `A, B and C arrived in Havn`. */
function companionsOf(visitor: Actor, foreign: Actor[], sentences: Sentence[], roles: Map<Sentence, Roles>): Told<Actor>[] {
  const found = new Map<Actor, Sentence>();
  for (const sentence of sentences) {
    const { index: verb = -1 } = GOES.exec(sentence.plain) ?? {};
    const before = (roles.get(sentence)?.references ?? []).filter(({ end }) => end <= verb);
    const lists = before.reduce<Reference[][]>((all, reference) => {
      const last = all.at(-1)?.at(-1);
      const isNext = last !== undefined && LISTED.test(sentence.plain.slice(last.end, reference.start));
      return isNext ? [...all.slice(0, -1), [...(all.at(-1) ?? []), reference]] : [...all, [reference]];
    }, []);
    const list = lists.find((members) => members.some(({ actor }) => actor === visitor)) ?? [];
    for (const { actor } of list) if (actor !== visitor && foreign.includes(actor) && !found.has(actor)) found.set(actor, sentence);
  }
  return [...found].map(([value, sentence]) => ({ value, sentence, sure: 'likely' }));
}

function hostsOf(sentences: Sentence[], roles: Map<Sentence, Roles>, country: Country, visitors: Actor[]): Told<Actor>[] {
  const found = new Map<Actor, Sentence>();
  for (const sentence of sentences) {
    const { references = [], speaker } = roles.get(sentence) ?? {};
    if (!MEETS.test(sentence.plain) || !(references.some(({ actor }) => visitors.includes(actor)) || RECEIVED.test(sentence.plain)))
      continue;
    for (const { actor } of references) {
      // Who only tells of the talks, or thanks the guest, need not have received them.
      if (
        actor.side !== country.id ||
        references.some((it) => it.actor === actor && isElsewhere(sentence.plain, it.start, it.end)) ||
        /^spokes/i.test(actor.title ?? '') ||
        (actor === speaker && found.size > 0)
      )
        continue;
      if (!found.has(actor)) found.set(actor, sentence);
    }
  }
  return [...found].map(([value, sentence]) => ({ value, sentence, sure: 'sure' }));
}
