import type { z } from 'astro/zod';
import { MONTH_NAMES } from '../../month-names.ts';

/** Words that stand in every text, and so are nobody's name: as an alias they would turn half of it into links. */
const COMMON_WORDS = new Set([
  ...MONTH_NAMES.map((name) => name.toLowerCase()),
  ...`a about after against all also an and any are as at be been before between both but by can could day days did do during each first for from
  had has have he her here him his how i if in into is it its last later less made many may me minister more most must my new no nor not now of
  off on one only or other our out over own people president said same says she should since so some state states such than that the their them
  then there these they this those three through to today together two under until up us very visit was we were what when where which while
  who whom why will with without would year years yes yesterday you your monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
]);

/** `US` is a name, `us` is not. */
const isAbbreviation = (value: string): boolean => value.length > 1 && value === value.toUpperCase();

/** A Zod check: the value could be a name. One letter cannot, and neither can a word that stands in every text. */
export function checkName({ value, issues }: z.core.ParsePayload<string>): void {
  if (/[\p{L}\p{N}].*[\p{L}\p{N}]|\p{Lo}/u.test(value) && (!COMMON_WORDS.has(value.toLowerCase()) || isAbbreviation(value))) return;
  const params = { remedy: 'write another spelling of the name, or remove it: wherever it stands in a text, it becomes a link' };
  issues.push({ code: 'custom', input: value, message: `is no name: “${value}”`, params });
}
