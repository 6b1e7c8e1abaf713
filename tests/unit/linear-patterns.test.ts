import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { draftOfReport } from '../../src/drafting/report/draft-of-report.ts';
import { readReport } from '../../src/drafting/report/read-report.ts';
import { parseBody, validateBody } from '../../src/validation/body/validate-body.ts';
import { lexicon } from '../wire-reports.ts';
import { sourceFiles } from './imports.ts';

/** What recheck finds, as far as it is read here. */
interface Judged {
  status: 'safe' | 'vulnerable' | 'unknown';
  complexity?: { type: string; degree?: number };
}

const LENGTH = 100_000;

/** The folders whose patterns meet whatever somebody writes into content, types into a box or sends in an answer or a report. */
const FOLDERS = /^(?:schemas|validation|archive|markdown|links|drafting\/report|client\/search|views|exports)\//;

/** Patterns that meet one sentence of a report, of 1,000 characters at most, may take the square of its length. */
const MEETS_A_SENTENCE = /^drafting\/report\/(?!read-)/;

/** The constants whose patterns would take more than linear time alone, with the reason why no text makes them slow. */
const BOUNDED: Record<string, string> = {
  GIVEN_NAME: 'is given the last 80 characters before a name',
  CAPITALISED_WORD: 'is given the last 60 characters before a word',
  NUMBER: 'begins behind no digit, so that every run of digits is read once',
  SPACED_THOUSANDS: 'begins behind no digit, so that every run of thousands is read once',
  RELATIVE_DAY: 'is given a text in which no two white spaces stand together',
};

/** Every regular expression that stands in the source, as written, with its file. */
const patterns = sourceFiles()
  .filter((file) => FOLDERS.test(file) && file.endsWith('.ts'))
  .flatMap((file) => {
    const found: { file: string; name: string; source: string; flags: string }[] = [];
    const walk = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const name = ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : '';
        found.push({ file, name, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, walk);
    };
    walk(ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true));
    return found;
  });

/**
 * How hard recheck looks. By itself it unfolds large patterns into millions of states and tries others with texts of a hundred thousand
 * signs: within a second it knew nothing of one pattern in ten. Texts of seven thousand signs show a square as well.
 */
const SEARCH = { timeout: 2000, maxNFASize: 10_000, maxIteration: 5, attackLimit: 50_000_000 };

it('every pattern that meets content takes time in proportion to the length of the text', () => {
  const judged = new Map<string, Judged>();
  const judge = (source: string, flags: string): Judged => {
    const key = `/${source}/${flags}`;
    const known = judged.get(key) ?? checkSync(source, flags, SEARCH);
    judged.set(key, known);
    return known;
  };
  const slow = patterns.filter(({ file, name, source, flags }) => {
    if (name in BOUNDED) return false;
    const { status, complexity } = judge(source, flags);
    const isBounded = MEETS_A_SENTENCE.test(file) && complexity?.type === 'polynomial' && complexity.degree === 2;
    return status === 'vulnerable' && !isBounded;
  });
  expect(slow.map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
  expect(patterns.length).toBeGreaterThan(50);
}, 240_000);

it('every pattern that is let pass is still there', () => {
  expect(Object.keys(BOUNDED).filter((name) => !patterns.some((pattern) => pattern.name === name))).toEqual([]);
});

it('a hundred thousand signs of one kind are checked as fast as they are read', () => {
  const rules = { sources: ['gazette'], quotes: [{ key: 'a', words: '.'.repeat(LENGTH) + 'a' }], isBriefing: true };
  for (const sign of ['“', '“a', '“.', '.', '[@', '[', '*', '\\', '#', ' ', 'A', 'last ', '1,', '{{', ':a', '<a']) {
    const body = `A${sign.repeat(LENGTH / sign.length)}“..a”`;
    const begin = process.cpuUsage().user;
    validateBody('a.md', parseBody(body), body, 1, rules);
    // Quadratic patterns took 17 seconds and more; the parser itself takes some tenths.
    expect((process.cpuUsage().user - begin) / 1_000_000, sign).toBeLessThan(6);
  }
}, 120_000);

it('a report of forty thousand signs is read in seconds', () => {
  const begin = '7 April 2021\nMIRABAD: Foreign Minister Anton Velikov arrived here on Tuesday on a two-day visit. ';
  for (const piece of ['will provide 5 ', '$5 billion ', 'Velikov ', '. \n\n']) {
    const before = process.cpuUsage().user;
    const report = readReport(Buffer.from(begin + piece.repeat(40_000 / piece.length)));
    if (!('problem' in report)) draftOfReport(report, lexicon(), '2026-01-02');
    // Without a longest sentence, one of 200,000 took 36 seconds.
    expect((process.cpuUsage().user - before) / 1_000_000, piece).toBeLessThan(6);
  }
}, 120_000);

it('words between a name and a verb are no labyrinth', () => {
  const report = readReport(
    Buffer.from(`7 April 2021\nMIRABAD: Foreign Minister Anton Velikov arrived on Tuesday. Velikov ${'in a b '.repeat(40)}, said.`),
  );
  // It once took twice as long with every two words more: with forty, for ever.
  expect('problem' in report ? report : draftOfReport(report, lexicon(), '2026-01-02')).toBeDefined();
});
