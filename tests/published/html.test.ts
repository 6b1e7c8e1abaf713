import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { SITES } from '../e2e/sites.ts';
import { DIR, isOwnSite } from './built-site.ts';

const rules = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      'no-redundant-role': 'off', // Safari treats a list without markers as no list unless it has the role
      'valid-id': ['error', { relaxed: true }], // the id of a visit begins with its year, which HTML allows
      'long-title': 'off', // headlines may be long
      'wcag/h32': 'off', // filters act at once, so their form has no submit button
    },
  }),
);

/** The invented content below a path has every field on few pages. */
const FOLDER = isOwnSite ? DIR : SITES.path.outDir;
const PAGES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
const readPage = (path: string) => readFileSync(join(FOLDER, path), 'utf8');

/** Pages of one type have the same markup, so of the desk's own site only the largest two of each type are checked. */
const typeOf = (path: string) => path.replaceAll(/\d{4}(?=\/)/g, 'year').replace(/^(.*?\/)[^/]+\/index/, '$1page/index');
const CHECKED = isOwnSite
  ? [...Map.groupBy(PAGES, typeOf).values()].flatMap((paths) =>
      paths.toSorted((a, b) => readPage(b).length - readPage(a).length).slice(0, 2),
    )
  : PAGES;

test('html-validate finds no error on any page', async () => {
  const found: string[] = [];
  for (const path of CHECKED) {
    const { results } = await rules.validateString(readPage(path), path);
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

/** Messages of the W3C's checker about what is no mistake, with the reason. */
const FALSE_ALARMS = [
  /^Bad value .* for attribute “content” on element “meta”: .*"'wasm-unsafe-eval'"/, // it does not know this keyword of CSP 3
  /^Attribute “interestfor” not allowed on element “a”/, // it does not know interest invokers yet; other browsers ignore them
  /^The “list” role is unnecessary/, // Safari treats a list without markers as no list unless it has the role
];

test('the W3C’s checker finds no error on any page', async () => {
  if (spawnSync('java', ['-version']).status !== 0) {
    console.warn('Java is not installed, so the W3C’s checker did not check the pages.');
    return;
  }
  const files = CHECKED.map((path) => join(FOLDER, path));
  const options = ['--skip-non-html', '--format', 'json', '--exit-zero-always', '--stdout'];
  const { stdout } = await promisify(execFile)('java', ['-jar', 'node_modules/vnu-jar/build/dist/vnu.jar', ...options, ...files], {
    maxBuffer: 100_000_000,
  });
  const found = (JSON.parse(stdout) as { messages: Message[] }).messages.filter(
    ({ message }) => !FALSE_ALARMS.some((pattern) => pattern.test(message)),
  );
  expect(found.map(({ url, lastLine, lastColumn, message, extract }) => `${url}:${lastLine}:${lastColumn} ${message} ${extract}`)).toEqual(
    [],
  );
});
