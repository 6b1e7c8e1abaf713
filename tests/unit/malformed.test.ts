import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { rssOf } from '../../src/exports/feeds/rss.ts';
import { SITE_FEEDS, siteFeed } from '../../src/views/follow/site-feeds.ts';
import type { RawFile } from '../../src/validation/read/raw-files.ts';
import type { Diagnostic } from '../../src/validation/diagnostics/diagnostic.ts';
import { FULL_WORLD, checkFiles, valuePathsIn } from './full-world.ts';

/** `SEED=7 RUNS=20000` tries other mistakes, and more of them. By default every run tries the same ones. */
const SEED = Number(process.env['SEED'] ?? 2026);
const RUNS = Number(process.env['RUNS'] ?? 350);

// Without a fixed date, each archive would ask git for the date of the last commit, which takes longer than all the rest.
beforeAll(() => void vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600'));
afterAll(() => void vi.unstubAllEnvs());

/** Files that are validated quickly: the world with one briefing, of a concluded visit. */
const files = FULL_WORLD.filter(({ collection, id }) => collection !== 'briefings' || id === '2022-04-30-berg-estburg');
const fileEndingIn = (...endings: string[]) =>
  fc.constantFrom(...files.filter(({ file }) => endings.some((ending) => file.endsWith(ending))));

/** What gets into files by mistake or by malice, and what parsers stumble over. */
const TOKENS = [
  ...[
    '---',
    '\n---\n',
    ': ',
    '\n',
    '\r\n',
    '\t',
    '  ',
    '- ',
    '? ',
    '|',
    '>',
    '&a ',
    '*a',
    '!!js/function ',
    '!!binary ',
    '%YAML 9\n',
    '#',
    '{',
    '[',
    ']',
    '}',
  ],
  ...['"', "'", '“', '”', ',', ';', '""', '=', '\\', '\u0000', '\u202E', '\uFEFF', '\uD800', 'e\u0301', '𝕏', '\u2028'],
  ...[
    '::quote[',
    '::quote[spans]',
    ':::',
    ':x[y]',
    '[@',
    '[@gazette]',
    '[@;@]',
    '[^1]',
    '[^1]: x',
    '<b>',
    '<!--',
    '&#0;',
    '&amp;',
    '![x](y)',
    '[x](',
    '[x]: y',
  ],
  ...[
    '[x](/people/%)',
    '[x](http://[)',
    '[x](javascript:x)',
    '# ',
    '###### ',
    '`',
    '```\n',
    '***',
    '> > > ',
    '1. ',
    '| a | b |\n|---|\n',
    '*'.repeat(300),
    '['.repeat(300),
  ],
  ...[
    '2021-02-30',
    '0000',
    '9999-99-99',
    '1e999',
    '-0',
    '.nan',
    '.inf',
    'null',
    'true',
    '0x10',
    '__proto__',
    'constructor',
    'to-string',
    'anna-berg',
  ],
];
const token = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TOKENS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

describe('a damaged file is either valid or gets diagnostics, if', () => {
  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat(40),
    how: fc.constantFrom('inserted', 'replaced', 'cut', 'doubled', 'ended'),
    token,
  });

  const applyEdit = (
    text: string,
    { at, length, how, token: added }: typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never,
  ): string => {
    const from = at % (text.length + 1);
    const [before, part, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
    switch (how) {
      case 'inserted':
        return before + added + part + after;
      case 'replaced':
        return before + added + after;
      case 'cut':
        return before + after;
      case 'doubled':
        return before + part + part + after;
      case 'ended':
        return before;
    }
  };

  it.each(['.md', '.yaml', '.csv'])('text of a file that ends in %s was inserted, replaced, cut, doubled or broken off', (ending) => {
    expectNoCrash(fc.tuple(fileEndingIn(ending), fc.array(edit, { minLength: 1, maxLength: 3 })), ([raw, edits]) => ({
      ...raw,
      text: edits.reduce(applyEdit, raw.text),
    }));
  });

  it('the text below the front matter was edited', () => {
    expectNoCrash(fc.tuple(fileEndingIn('.md'), fc.array(edit, { minLength: 1, maxLength: 4 })), ([raw, edits]) => {
      const [, front = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(raw.text) ?? [];
      return { ...raw, text: front + edits.reduce(applyEdit, body) };
    });
  });

  const value = fc.oneof(
    fc.constantFrom(null, true, 0, -1, 1e308, 2021, '', ' ', [], {}, [[]], [null], { person: null }, { key: {} }),
    token,
    fc.jsonValue({ maxDepth: 2 }),
  );

  it('a field has another value or was removed', () => {
    expectNoCrash(
      fc.tuple(fileEndingIn('.md', '.yaml'), fc.nat(), fc.nat(3), value, fc.boolean()),
      ([raw, at, up, newValue, isRemoved]) => {
        const [, front = raw.text, body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(raw.text) ?? [];
        const fields = parse(front) as Record<string, unknown>;
        const paths = valuePathsIn(fields).map((path) => path.slice(0, Math.max(1, path.length - up)));
        const path = paths[at % paths.length] ?? [];
        const holder = path
          .slice(0, -1)
          .reduce<unknown>((inside, step) => (inside as Record<string | number, unknown>)[step], fields) as Record<string, unknown>;
        if (isRemoved) Reflect.deleteProperty(holder, String(path.at(-1)));
        else holder[String(path.at(-1))] = newValue;
        const text = stringify(fields);
        return { ...raw, text: raw.file.endsWith('.yaml') ? text : `---\n${text}---\n${body}` };
      },
    );
  });
});

/**
 * Replaces one of the files by a damaged one, for each case. The damaged file must be valid, and then its archive can be printed, or it
 * must get diagnostics with a file and a field.
 */
function expectNoCrash<Case>(cases: fc.Arbitrary<Case>, damage: (damageCase: Case) => RawFile): void {
  fc.assert(
    fc.property(cases, (damageCase) => {
      const changed = damage(damageCase);
      const { diagnostics, archive } = checkFiles(files.map((raw) => (raw.file === changed.file ? changed : raw)));
      expect(diagnostics.filter((diagnostic) => !isComplete(diagnostic))).toEqual([]);
      if (diagnostics.length === 0 && archive) for (const name of SITE_FEEDS) rssOf(siteFeed(name, archive), archive);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}

/** Whether a diagnostic gives a file, a field, a problem and a remedy in words. */
const isComplete = ({ file, field, problem, remedy }: Diagnostic): boolean =>
  files.some((raw) => raw.file === file) &&
  [field, problem, remedy].every((words) => words.trim() !== '' && !/\bundefined\b|\bNaN\b|\[object |TypeError|\n\s+at /.test(words));
