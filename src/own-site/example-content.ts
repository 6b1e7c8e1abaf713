import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { listFiles } from '../list-files.ts';
import type { Desk } from './adapt-engine.ts';

/** The example that a desk begins with: one valid file or two of each type, all invented. */
const EXAMPLE = 'src/own-site/content';

/** The files of the example in the words of a desk, by their paths in its content folder. */
export function exampleContent(dir: string, desk: Desk): Map<string, string> {
  return new Map(listFiles(join(dir, EXAMPLE)).map((file) => [file, inWordsOf(desk, readFileSync(join(dir, EXAMPLE, file), 'utf8'))]));
}

/** The names stand as values of `byline` and in the text of a page, nowhere else. */
const inWordsOf = ({ name, desk, email }: Desk, text: string): string =>
  text
    .replace(/(?<=^byline: )The Example Desk/m, () => stringify(desk, { lineWidth: 0 }).trim())
    .replaceAll('The Example Desk', () => inMarkdown(desk))
    .replaceAll('Example Site', () => inMarkdown(name))
    .replaceAll('corrections@readout.example', () => email);

/** A name in a text below the front matter, where signs mean something and quotation marks are curly. */
const inMarkdown = (name: string): string =>
  name
    .replaceAll(/[#&:]/g, '\\$&')
    .replaceAll("'", '’')
    .replaceAll(/"([^"]*)"?/g, '“$1”');
