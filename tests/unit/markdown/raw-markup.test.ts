import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { parseBody, validateBody } from '../../../src/validation/body/validate-body.ts';
import { archiveOf } from '../make-archive.ts';

const SEED = Number(process.env['SEED'] ?? 2026);
const RUNS = Number(process.env['RUNS'] ?? 1500);

const ID = '2021-04-06-berg-sudopol';
const FILE = `briefings/${ID}.md`;
const quotes = [{ key: 'bridge', words: 'a bridge that floats', occasion: 'In the harbour', source: 'gazette' }];
const archive = archiveOf({ briefings: [{ id: ID, quotes, body: 'Some words.[@gazette]\n\n::quote[bridge]' }] });

/** What CommonMark, GFM and other kinds of Markdown give a meaning, with words and spaces between. */
const TOKENS = [
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '``',
    '```\n',
    '==',
    '^',
    '\\',
    '\\*',
    '\\_',
    '\\[',
    '\\]',
    '\\#',
    '&amp;',
    '&lt;',
    '&foo;',
    '&',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[ ] ',
    '[x] ',
    '[^1]',
    '[^1]: ',
    '[[',
    ']]',
    '](',
    '] (',
    '[one](https://one.example/)',
    '[one]',
    '[one]: /about/',
    '![',
    '<',
    '>',
    '<b>',
    '<https://one.example/>',
  ],
  ...[
    '# ',
    '## ',
    '##',
    '### ',
    '#',
    '\n---\n',
    '\n===\n',
    '\n***\n',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '1986. ',
    '> ',
    '    ',
    '\t',
    '| a | b |',
    '\n|---|---|\n',
    '|',
    ': ',
  ],
  ...[
    '{',
    '}',
    '{{',
    '}}',
    '{#id}',
    '$',
    '$$',
    ':smile:',
    '::',
    ':::note\n',
    '::quote[bridge]',
    '\n\n::quote[bridge]\n\n',
    '--',
    '---',
    'TK',
    'www.one.example',
    'https://one.example/',
  ],
  ...['[@gazette]', '[@gazette]\n\n', ' ', ' ', '\n', '\n\n', '  \n', 'word', 'Berg', 'a', ' b ', '“a bridge that floats”', '10:30', '5'],
];

it('no page shows a sign of markup that its source does not escape', () => {
  let rendered = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 9 }), (tokens) => {
      const body = `${tokens.join('')}[@gazette]\n\n::quote[bridge]\n`.replace(/(::quote\[bridge\][^]*)\n\n::quote\[bridge\]\n$/, '$1');
      const rules = { sources: ['gazette'], quotes, isBriefing: true };
      if (validateBody(FILE, parseBody(body), body, 1, rules).length > 0) return;
      rendered += 1;
      const text = toString(fromHtml(renderBody({ file: FILE, body }, archive).html, { fragment: true }));
      const escaped = [...body.matchAll(/\\([!-/:-@[-`{-~])/g)].map(([, sign]) => sign);
      const shown = [...text.replaceAll('&', '').matchAll(/[[\]*_`~#{}<^\\|]|==|\$\$|::|--/g)].map(([sign]) => sign);
      for (const sign of escaped) if (shown.includes(sign ?? '')) shown.splice(shown.indexOf(sign ?? ''), 1);
      expect(shown.filter((sign) => !(sign === '<' && body.includes('&lt;')))).toEqual([]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
  expect(rendered).toBeGreaterThan(RUNS / 50);
});
