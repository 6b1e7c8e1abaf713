import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ADAPTED, adaptIcon, type Desk } from './adapt-engine.ts';
import { engineFiles } from './engine-files.ts';
import { exampleContent } from './example-content.ts';

/** The files of the engine that say whose site it is, the icon included. */
const ICON = 'public/favicon.svg';
const TOKENS = 'src/styles/tokens.css';

/** Copies the engine of a checkout into a new folder as it is. Returns the paths of its files. Throws where one exists. */
export function copyEngine(from: string, to: string): string[] {
  const files = engineFiles(from);
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), readFileSync(join(from, file)), { flag: 'wx' });
    chmodSync(join(to, file), statSync(join(from, file)).mode);
  }
  return files;
}

/** Makes the copy of an engine the site of a desk: its settings and colours, and content with one example of each type. */
export function makeOwn(dir: string, desk: Desk): void {
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const icon = adaptIcon(read(ICON), read(TOKENS), desk);
  for (const [file, adapt] of Object.entries(ADAPTED)) writeFileSync(join(dir, file), adapt(read(file), desk));
  writeFileSync(join(dir, ICON), icon);
  for (const [file, text] of exampleContent(dir, desk)) {
    mkdirSync(dirname(join(dir, 'content', file)), { recursive: true });
    writeFileSync(join(dir, 'content', file), text, { flag: 'wx' });
  }
}
