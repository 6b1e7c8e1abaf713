import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/own-site/adapt-engine.ts';
import { exampleContent } from '../../../src/own-site/example-content.ts';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import { readRawFiles } from '../../../src/validation/read/raw-files.ts';
import { checkFiles } from '../full-world.ts';
import { makeFolder } from '../make-folder.ts';

const DESK: Desk = {
  name: 'Ports',
  shortName: 'Ports',
  url: 'https://ports.example/',
  desk: 'The ports desk',
  email: 'desk@ports.example',
  repository: undefined,
  accent: { light: '#123456', dark: '#abcdef' },
};

const filesOf = (desk: Partial<Desk>) => [...exampleContent('.', { ...DESK, ...desk })].map(([file, text]) => ({ file, text }));

describe('the example that a desk begins with', () => {
  it('has a file of every type', () => {
    expect([...new Set(filesOf({}).map(({ file }) => file.split('/')[0]))].sort()).toEqual(Object.keys(COLLECTIONS).sort());
  });

  it.each(['Ports', "Port Calls & Co's", 'The "Port" Desk: #1', '港口'])('is valid as it comes, for a desk called %s', (name) => {
    const dir = makeFolder(filesOf({ name, desk: name }));
    expect(checkFiles(readRawFiles(dir).files).diagnostics).toEqual([]);
  });

  it('speaks of the desk and of nobody else', () => {
    const texts = filesOf({ name: 'Port Calls', desk: 'The ports desk' }).map(({ text }) => text);
    expect(texts.join('\n')).not.toMatch(/Example (Site|Desk)|readout/i);
    expect(texts.join('\n')).toContain('\nbyline: The ports desk\n');
    expect(texts.join('\n')).toContain('[desk@ports.example](mailto:desk@ports.example)');
  });
});
