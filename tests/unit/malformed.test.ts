import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { siteFeedOf } from '../../src/exports/site-feed.ts';
import type { RawFile } from '../../src/validation/read/raw-files.ts';
import type { Diagnostic } from '../../src/validation/diagnostics/diagnostic.ts';
import { FULL_WORLD, judged, waysIn } from './full-world.ts';

/** `SEED=7 RUNS=20000` tries other mistakes, and more of them; without, everybody tries the same. */
const SEED = Number(process.env['SEED'] ?? 2026);
const RUNS = Number(process.env['RUNS'] ?? 350);

// The day of the build is asked of git, which takes longer than all the rest.
beforeAll(() => void vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600'));
afterAll(() => void vi.unstubAllEnvs());

/** A world that is judged fast: one briefing of a visit that took place, which needs no other. */
const files = FULL_WORLD.filter(({ collection, id }) => collection !== 'briefings' || id === '2022-04-30-berg-estburg');
const of = (...endings: string[]) => fc.constantFrom(...files.filter(({ file }) => endings.some((it) => file.endsWith(it))));

/** What turns up in files by mistake or by malice, and what parsers stumble over. */
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

describe('a text in which something was', () => {
  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat(40),
    how: fc.constantFrom('inserted', 'replaced', 'cut', 'doubled', 'ended'),
    token,
  });

  const edited = (text: string, { at, length, how, token: added }: typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never): string => {
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

  it.each(['.md', '.yaml', '.csv'])('inserted, replaced, cut, doubled or broken off, in a file that ends in %s', (ending) => {
    try_(fc.tuple(of(ending), fc.array(edit, { minLength: 1, maxLength: 3 })), ([raw, edits]) => ({
      ...raw,
      text: edits.reduce(edited, raw.text),
    }));
  });

  it('inserted below the front matter', () => {
    try_(fc.tuple(of('.md'), fc.array(edit, { minLength: 1, maxLength: 4 })), ([raw, edits]) => {
      const [, front = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(raw.text) ?? [];
      return { ...raw, text: front + edits.reduce(edited, body) };
    });
  });
});

describe('a field', () => {
  const value = fc.oneof(
    fc.constantFrom(null, true, 0, -1, 1e308, 2021, '', ' ', [], {}, [[]], [null], { person: null }, { key: {} }),
    token,
    fc.jsonValue({ maxDepth: 2 }),
  );

  it('that holds something else, or is gone', () => {
    try_(fc.tuple(of('.md', '.yaml'), fc.nat(), fc.nat(3), value, fc.boolean()), ([raw, at, up, put, isGone]) => {
      const [, front = raw.text, body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(raw.text) ?? [];
      const fields = parse(front) as Record<string, unknown>;
      const ways = waysIn(fields).map((way) => way.slice(0, Math.max(1, way.length - up)));
      const way = ways[at % ways.length] ?? [];
      const holder = way
        .slice(0, -1)
        .reduce<unknown>((inside, step) => (inside as Record<string | number, unknown>)[step], fields) as Record<string, unknown>;
      if (isGone) Reflect.deleteProperty(holder, String(way.at(-1)));
      else holder[String(way.at(-1))] = put;
      const text = stringify(fields);
      return { ...raw, text: raw.file.endsWith('.yaml') ? text : `---\n${text}---\n${body}` };
    });
  });
});

/** Puts changed files in the place of theirs: each passes and can be printed, or ends in diagnostics that name file and field. */
function try_<Case>(cases: fc.Arbitrary<Case>, change: (it: Case) => RawFile): void {
  fc.assert(
    fc.property(cases, (it) => {
      const changed = change(it);
      const { diagnostics, archive } = judged(files.map((raw) => (raw.file === changed.file ? changed : raw)));
      expect(diagnostics.filter((diagnostic) => !isWhole(diagnostic))).toEqual([]);
      if (diagnostics.length === 0 && archive) siteFeedOf(archive);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}

/** Does a diagnostic say where, what and what instead, in words? */
const isWhole = ({ file, field, problem, remedy }: Diagnostic): boolean =>
  files.some((raw) => raw.file === file) &&
  [field, problem, remedy].every((words) => words.trim() !== '' && !/\bundefined\b|\bNaN\b|\[object |TypeError|\n\s+at /.test(words));
