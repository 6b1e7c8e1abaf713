import { z } from 'astro/zod';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const SHAPE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/;

/** A BCP 47 language tag, optionally with a script: `ru`, `zh-Hant`. `what` is the field's description. */
export const language = (what: string) =>
  z
    .string({ error: 'is missing' })
    .check(({ value, issues }) => {
      const isTag = SHAPE.test(value);
      if (isTag && languages.of(value) !== undefined && !isLongForm(value)) return;
      const guess = nearestLanguage(value);
      const params = guess === undefined ? {} : { remedy: `did you mean \`${guess}\`?` };
      issues.push({ code: 'custom', input: value, message: isTag ? 'is the tag of no language' : 'is not a language tag', params });
    })
    .describe(what);

/** Whether a tag has three letters although the language has two, as BCP 47 wants: `rus`. */
const isLongForm = (tag: string): boolean => tag.length === 3 && canonical(tag)?.length === 2;

/** The tag that was probably meant by the name of a language, that of a country, or a tag in another form: `Russian`, `jp`, `ru-RU`. */
function nearestLanguage(written: string): string | undefined {
  const text = written.trim().replaceAll('_', '-');
  tagByName ??= makeTagByName();
  const named = tagByName.get(text.toLowerCase());
  if (named !== undefined) return named;
  const tag = canonical(text);
  if (tag === undefined) return undefined;
  if (/^[a-z]{2}$/.test(tag) && tag !== written && languages.of(tag) !== undefined) return tag;
  if (/^[a-z]{2}$/i.test(text)) return languageOfCountry(text);
  const { language: main, script } = new Intl.Locale(tag).maximize();
  const usual = new Intl.Locale(main).maximize().script;
  const guess = script === usual || script === undefined ? main : `${main}-${script}`;
  return guess !== written && SHAPE.test(guess) && languages.of(guess) !== undefined ? guess : undefined;
}

/** Languages of states that have no code of two letters: Dari, Central Kurdish, Filipino, Tetum. */
const THREE_LETTERS = ['prs', 'ckb', 'fil', 'tet'];

/** The tags of languages by their names in English and in themselves, in small letters; made when the first is asked for. */
let tagByName: Map<string, string> | undefined;

function makeTagByName(): Map<string, string> {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const tags = [...letters.flatMap((first) => letters.map((second) => first + second)), ...THREE_LETTERS];
  return new Map(
    tags.flatMap((tag) => {
      const english = languages.of(tag);
      const now = canonical(tag) ?? tag; // `ro` for `mo`; of Dari it would be `fa-AF`
      const names = english === undefined ? [] : [english, nameInItself(tag)];
      return names.map((name): [string, string] => [name.toLowerCase(), now.length === 2 ? now : tag]);
    }),
  );
}

const nameInItself = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '';

/** The language most spoken in a country, whose code many take for that of the language: `jp` → `ja`. */
function languageOfCountry(code: string): string | undefined {
  if (regions.of(code.toUpperCase()) === undefined) return undefined;
  const { language: main } = new Intl.Locale(`und-${code}`).maximize();
  return main !== 'und' && languages.of(main) !== undefined ? main : undefined;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // not in the form of a tag
  }
}
