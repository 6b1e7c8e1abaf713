import { functionOfTitle } from '../../archive/model/function-of-title.ts';
import type { Country, Place } from '../../archive/model/entity.ts';
import type { Day, PartialDay } from '../../schemas/fields/partial-day.ts';
import type { OfficeFunction } from '../../schemas/office.ts';
import type { Actor, Cast } from './cast.ts';
import { countOf } from './find-days.ts';
import type { Told } from './find-visit.ts';
import type { Roles } from './find-speakers.ts';
import type { Sentence } from './report-sentences.ts';
import { TITLE } from './titles.ts';

/** What a report says of the time before the visit. */
export interface FoundEarlier {
  /** Where the visitor came from: a place, or only a country. */
  origin?: Told<Place | Country> | undefined;
  firstSince?: Told<{ since: PartialDay; function?: OfficeFunction | undefined }> | undefined;
}

const FIRST = new RegExp(
  `\\bfirst\\b[^.;]*?\\b(?:(?:since|after)(?: the year| early| late)?(?: \\p{Lu}\\p{L}+)? (?<year>(?:19|20)\\d{2})|(?:in|for)(?: nearly| almost| about| over| more than)? (?<count>\\w+) (?<unit>years|decades))\\b`,
  'u',
);

/** `No Varonian president has visited the country since 1987`: who comes now is the first since then. */
const NOBODY_SINCE =
  /\b[Nn]o (?:[\p{L}’'-]+ ){1,5}(?:has|had) (?:ever )?(?:visited|come|been|travelled|set foot)\b[^.;]*?\bsince(?: early| late)?(?: \p{Lu}\p{L}+)? (?<year>(?:19|20)\d{2})\b/u;

/** Finds where the visitor came from, and a claim such as “first since 2012”. */
export function findEarlier(sentences: Sentence[], roles: Map<Sentence, Roles>, cast: Cast, visitors: Actor[], day: Day): FoundEarlier {
  const found: FoundEarlier = {};
  for (const sentence of sentences) {
    const { plain } = sentence;
    const claim = NOBODY_SINCE.exec(plain) ?? FIRST.exec(plain);
    if (claim && /\b(?:visit\w*|come|travel|trip|go|premier|minister|president|in|to)\b/.test(claim[0]) && !found.firstSince) {
      const { year, count = '', unit } = claim.groups ?? {};
      const years = (countOf(count) ?? NaN) * (unit === 'decades' ? 10 : 1);
      const since = year ?? (Number.isNaN(years) ? undefined : String(Number(day.slice(0, 4)) - years));
      const [title] = new RegExp(TITLE, 'i').exec(claim[0]) ?? [];
      const wanted = title === undefined ? undefined : functionOfTitle(title);
      const own = visitors[0]?.function;
      if (since !== undefined)
        found.firstSince = {
          value: { since, ...(wanted !== undefined && wanted !== own && { function: wanted }) },
          sentence,
          sure: year === undefined ? 'likely' : 'sure',
        };
    }
    const subject = roles.get(sentence)?.subject;
    if (found.origin || (subject && !visitors.includes(subject))) continue;
    for (const { start, entity, isAdjective } of cast.mentionsIn(sentence))
      if (
        (entity?.type === 'place' || entity?.type === 'country') &&
        !isAdjective &&
        /\b(?:arriv\w+|came|flew in|landed|flown in|coming|travelled)\b[^.;]{0,40}?\bfrom (?:the )?$/.test(plain.slice(0, start))
      )
        found.origin ??= { value: entity, sentence, sure: 'sure' };
  }
  return found;
}
