import { expect, it } from 'vitest';
import { refuseAstroOptions } from '../../../src/commands/refuse-astro-options.ts';

it.each([
  ['--site', 'SITE='],
  ['--site=https://other.example', 'SITE='],
  ['--base=/x/', 'BASE='],
  ['--outDir', 'OUT='],
  ['--out-dir=site', 'OUT='],
  ['--no-site', 'SITE='],
  ['--mode', 'leave it out'],
  ['--config=other.mjs', 'leave it out'],
  ['--devOutput', 'leave it out'],
])('an option that decides what the site is cannot be given: %s', (option, remedy) => {
  expect(refuseAstroOptions(['--silent', option, 'https://other.example'])).toContain(remedy);
});

it('options that decide how a command runs can be given', () => {
  expect(refuseAstroOptions(['--silent', '--port', '4000', '--host=0.0.0.0', '--open', '/site/', 'site'])).toBeUndefined();
});
