import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import ts from 'typescript';
import { expect, it } from 'vitest';

const FOLDER = 'src/i18n';
const OWN_WORDS = 'tests/unit/i18n/words.txt';

const speller = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
speller.personal(readFileSync(OWN_WORDS, 'utf8'));

it(`every word of the interface has British spelling, or is listed in ${OWN_WORDS}`, () => {
  // The settings of the site are left out, because a desk is called what it is called, and so are synonyms, which readers only type.
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'synonyms.ts')
    .map((name) => join(FOLDER, name));
  const wrong = files.flatMap((path) => {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
    return wordsIn(source, source)
      .filter(({ word }) => !speller.correct(word))
      .map(({ line, word }) => `${path}:${line} ${word}`);
  });
  expect(wrong).toEqual([]);
});

/** The words of all string and template literals in a source file, with their lines. Imported paths are left out. */
function wordsIn(node: ts.Node, source: ts.SourceFile): { word: string; line: number }[] {
  if (ts.isImportDeclaration(node)) return [];
  const text = ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node) ? node.text : '';
  const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const inside: { word: string; line: number }[] = [];
  ts.forEachChild(node, (child) => void inside.push(...wordsIn(child, source)));
  return [...(text.match(/\p{L}+(?:’\p{L}+)?/gu) ?? []).map((word) => ({ word: word.replace('’', "'"), line })), ...inside];
}
