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
  expect(refuseAstroOptions('build', ['--silent', option, 'https://other.example'])).toContain(remedy);
});

it.each([
  ['--out', 'set OUT= in the environment'],
  ['--drafts', 'set DRAFTS= in the environment'],
  ['--content=drafts', 'set CONTENT= in the environment'],
  ['--compres', 'leave it out, or see with --help'],
  ['--port=4000', 'is no option of this command'],
  ['-o', '`-o` is no option of this command'],
  ['constructor', 'leave out `constructor`'],
  ['--constructor', 'is no option of this command'],
])('what Astro would pass over in silence cannot be given: %s', (arg, remedy) => {
  expect(refuseAstroOptions('build', [arg])).toContain(remedy);
});

it('a value stands only after an option that takes one, and a port is a number', () => {
  expect(refuseAstroOptions('preview', ['--silent', '4000'])).toContain('leave out `4000`');
  expect(refuseAstroOptions('preview', ['--port', '4000', '4000'])).toContain('leave out `4000`');
  expect(refuseAstroOptions('preview', ['--port=4000', '4000'])).toContain('leave out `4000`');
  expect(refuseAstroOptions('preview', ['--port', 'abc'])).toContain('`abc` is no port');
  expect(refuseAstroOptions('preview', ['--port=abc'])).toContain('`abc` is no port');
});

it('options that decide how a command runs can be given', () => {
  const ofServer = ['--silent', '--port', '4000', '--host=0.0.0.0', '--host', '--open', '/site/', '--allowed-hosts', 'a,b'];
  expect(refuseAstroOptions('preview', ofServer)).toBeUndefined();
  expect(refuseAstroOptions('dev', [...ofServer, '--force'])).toBeUndefined();
  expect(refuseAstroOptions('build', ['--silent', '--force', '-h', '--help'])).toBeUndefined();
});
