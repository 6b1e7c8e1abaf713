import { functionOfTitle } from '../../archive/model/function-of-title.ts';
import type { Actor, Cast } from './cast.ts';
import type { Sentence } from './report-sentences.ts';
import { SPOKESPERSON, TITLE } from './titles.ts';

/** Who speaks and who acts in a sentence. */
export interface Roles {
  /** Everyone whom the sentence names, by name, title or pronoun, at offsets of its plain text. */
  references: Reference[];
  /** Who is said to say something in it. */
  speaker?: Actor | undefined;
  /** Of whom it tells: the speaker, or else the first who is named. */
  subject?: Actor | undefined;
}

/** Somebody named in a sentence. */
export interface Reference {
  start: number;
  end: number;
  actor: Actor;
}

const SAY =
  /\b(?:said|says|told|added|adds|wrote|tweeted|stated|noted|remarked|stressed|announced|declared|warned|explained|recalled|underlined|emphasi[sz]ed|reiterated|observed|maintained|confirmed|affirmed|disclosed|revealed|insisted|argued|pointed out|highlighted|commended|praised|hailed|described|spoke of|expressed|urged|thanked|welcomed|promised|pledged|vowed|offered|acknowledged|quoted as saying|wanted)\b/g;

/** What may stand between somebody and the verb. */
const BETWEEN =
  /^\s*(?:(?:also|later|then|further|earlier|however|meanwhile|has|had|have|was|were|is|separately|again|on \w+day)\s*)*(?:in (?:a|an|his|her) [\w ]+)?$/;
const ASIDE = /^,(?! (?:and|but)\b)[^“”]*,\s*(?:also\s+)?$/;
const AFTER = new RegExp(`^\\s+(?:(?:[\\p{L}’']+ ){0,3}${TITLE} )?$`, 'u');

/** Finds who speaks and who acts in each sentence, in order, because pronouns mean somebody named before. */
export function findRoles(sentences: Sentence[], cast: Cast): Map<Sentence, Roles> {
  const roles = new Map<Sentence, Roles>();
  let last: Actor | undefined;
  const recent: Actor[] = [];
  const styles = new Map<string, Actor>();
  for (const sentence of sentences) {
    const named = cast.mentionsIn(sentence).flatMap(({ start, end, actor }) => (actor ? [{ start, end, actor }] : []));
    const references = [
      ...named,
      ...titlesIn(sentence, named, cast, last ? [last, ...recent] : recent),
      ...stylesIn(sentence, named, styles),
      ...colleaguesIn(sentence, cast),
      ...pronounsIn(sentence, last),
    ].sort((a, b) => a.start - b.start);
    const speaker = speakerIn(sentence.plain, references);
    const subject =
      speaker ??
      references.find(({ start }) => !/\b(?:with|by|for|from|of|to|as)\s(?:[\p{L}’']+\s){0,4}$/u.test(sentence.plain.slice(0, start)))
        ?.actor ??
      references[0]?.actor;
    last = subject ?? last;
    recent.unshift(...references.map(({ actor }) => actor).reverse());
    roles.set(sentence, { references, speaker, subject });
  }
  return roles;
}

/** People named by a title alone: `the Tamarian foreign minister`, `the head of Tamarian diplomacy`. The one named last counts. */
function titlesIn({ plain }: Sentence, named: Reference[], cast: Cast, recent: Actor[]): Reference[] {
  const pattern = new RegExp(
    `\\b[Tt]he (?:head of (?<adjective>\\p{Lu}\\p{L}+) (?<title>diplomacy)\\b|(?:(?<adjective>\\p{Lu}\\p{L}+) )?(?<title>${TITLE}|${SPOKESPERSON})\\b(?!['’]s|\\s+\\p{Lu}|\\s+of\\b))`,
    'gu',
  );
  return [...plain.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
    if (named.some(({ start }) => start >= index && start <= index + whole.length + 1)) return [];
    const title = (groups['title'] ?? '').toLowerCase();
    const land = [...cast.countries.values()].find(({ adjective }) => adjective === groups['adjective']);
    const before = [
      ...named
        .filter(({ start }) => start < index)
        .map(({ actor }) => actor)
        .reverse(),
      ...recent,
      ...cast.actors,
    ];
    const actor = before.find((it) => fits(it, title) && (land === undefined || it.side === land.id));
    return actor ? [{ start: index, end: index + whole.length, actor }] : [];
  });
}

/** People named by one title for all of them: `the foreign ministers of Varonia, Keland and Tamaria`. */
function colleaguesIn(sentence: Sentence, cast: Cast): Reference[] {
  const { plain } = sentence;
  return [...plain.matchAll(new RegExp(`\\b[Tt]he (?<title>${TITLE})s of (?:the )?`, 'gu'))].flatMap(({ 0: whole, index, groups = {} }) => {
    let end = index + whole.length;
    return cast.mentionsIn(sentence).flatMap((mention) => {
      const isNext = mention.start >= end && /^(?:,|,? and)?(?: ?the)? ?$/.test(plain.slice(end, mention.start));
      if (!isNext || mention.entity?.type !== 'country') return [];
      ({ end } = mention);
      const actor = cast.actors.find((it) => it.side === mention.entity?.id && fits(it, (groups['title'] ?? '').toLowerCase()));
      return actor ? [{ start: mention.start, end, actor }] : [];
    });
  });
}

/** People named by a style alone: `Her Excellency` is the one last named with it. Notes in `styles` who is named with one here. */
function stylesIn({ plain }: Sentence, named: Reference[], styles: Map<string, Actor>): Reference[] {
  return [...plain.matchAll(/\b(?:His|Her) (?:Royal )?(?:Highness|Excellency|Majesty)\b/g)].flatMap(({ 0: style, index }) => {
    const end = index + style.length;
    const bearer = named.find(({ start }) => start > end && /^(?: \p{Lu}[\p{L}.]+)* $/u.test(plain.slice(end, start)));
    if (bearer) styles.set(style, bearer.actor);
    const actor = bearer ? undefined : styles.get(style);
    return actor ? [{ start: index, end, actor }] : [];
  });
}

function fits(actor: Actor, title: string): boolean {
  if (title === 'minister') return actor.function.includes('minister');
  const wanted = /^(?:top diplomat|diplomacy)$/.test(title) ? 'foreign minister' : functionOfTitle(title);
  if (wanted !== 'other') return actor.function === wanted;
  const titles = actor.known?.offices.map((office) => office.title) ?? [actor.title ?? ''];
  return titles.some((it) => it.toLowerCase().replace('-', ' ') === title.replace('-', ' '));
}

const pronounsIn = ({ plain }: Sentence, last: Actor | undefined): Reference[] =>
  last === undefined
    ? []
    : [...plain.matchAll(/\b(?:he|she)\b|(?<=\baccording to )(?:him|her)\b/gi)].map(({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
        actor: last,
      }));

function speakerIn(plain: string, references: Reference[]): Actor | undefined {
  let found: Actor | undefined;
  for (const { 0: verb, index } of plain.matchAll(SAY)) {
    const before = references.filter(({ end }) => end <= index).at(-1);
    const gap = before ? plain.slice(before.end, index) : '';
    if (
      before &&
      (BETWEEN.test(gap) || (ASIDE.test(gap) && !/\b(?:ministry|office|officials?(?! (?:visit|trip))|statement|agency|media)\b/.test(gap)))
    )
      return before.actor;
    const after = references.find(({ start }) => start >= index + verb.length);
    if (after && AFTER.test(plain.slice(index + verb.length, after.start)) && /[”,]\s*$/.test(plain.slice(0, index))) return after.actor;
    if (found === undefined && before && /\b(?:and|but)\s*$/.test(gap) && !gap.includes(',')) found = references[0]?.actor;
  }
  const according = /\baccording to (?:[\p{L}’']+ ){0,4}?$/iu;
  return found ?? references.find(({ start }) => according.test(plain.slice(0, start)))?.actor;
}
