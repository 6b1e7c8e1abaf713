import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { DIR, filesOf, read } from './site.ts';

const rules = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      'no-redundant-role': 'off', // Safari takes a list without marks for none, unless its role is written
      'valid-id': ['error', { relaxed: true }], // an id of a visit begins with its year, as HTML allows
      'long-title': 'off', // a headline is as long as it must be
      'wcag/h32': 'off', // filters act when they are chosen; there is nothing to submit
    },
  }),
);

test('html-validate finds nothing on any page', async () => {
  const found: string[] = [];
  for (const path of filesOf('.html')) {
    const { results } = await rules.validateString(read(path), path);
    for (const { messages } of results) {
      found.push(...messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`));
    }
  }
  expect(found).toEqual([]);
});

interface Message {
  url: string;
  lastLine: number;
  lastColumn: number;
  message: string;
  extract: string;
}

/** What the W3C's checker says that is no mistake, with the reason. */
const KNOWN = [
  /^Bad value .* for attribute “content” on element “meta”: .*"'wasm-unsafe-eval'"/, // it does not know this word of CSP 3
  /^The “list” role is unnecessary/, // Safari takes a list without marks for none, unless its role is written
];

test('the W3C’s checker finds nothing on any page', async () => {
  if (spawnSync('java', ['-version']).status !== 0) {
    console.warn('There is no Java here: the W3C’s checker has not looked at the pages.');
    return;
  }
  const options = ['--skip-non-html', '--format', 'json', '--exit-zero-always', '--stdout'];
  const { stdout } = await promisify(execFile)('java', ['-jar', 'node_modules/vnu-jar/build/dist/vnu.jar', ...options, DIR], {
    maxBuffer: 100_000_000,
  });
  const found = (JSON.parse(stdout) as { messages: Message[] }).messages.filter(({ message }) => !KNOWN.some((it) => it.test(message)));
  expect(found.map(({ url, lastLine, lastColumn, message, extract }) => `${url}:${lastLine}:${lastColumn} ${message} ${extract}`)).toEqual(
    [],
  );
});
