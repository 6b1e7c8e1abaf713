import { expect, it } from 'vitest';
import { rawFile } from '../../make-content.ts';
import { diagnosticsAfter, diagnosticsFor } from '../../make-diagnostics.ts';

it.each([
  ['commitments[0].by[1]', { 'by: [sudonia]': 'by: [sudonia, sudonia]' }, 'sudonia'],
  ['commitments[0].to[1]', { 'to: [norland]': 'to: [norland, norland]' }, 'norland'],
  ['commitments[0].history[0].sources[1]', { '[harbour]': '[harbour, harbour]' }, 'harbour'],
  ['topics[2]', { '  - energy\n': '  - energy\n  - trade\n' }, 'trade'],
  ['organisations[1]', { '  - northern-league\n': '  - northern-league\n  - northern-league\n' }, 'northern-league'],
  ['glance[3]', { 'visit:\n': '  - Bruno Costa promised a ferry line.\nvisit:\n' }, 'Bruno Costa promised a ferry line.'],
])('nothing can stand twice in a list of a briefing: %s', (field, edits, value) => {
  expect(diagnosticsAfter(edits)).toMatchObject([{ field, problem: `stands twice: \`${value}\``, remedy: 'delete one of the two' }]);
});

it('no spelling can stand twice in a file, and other files may have it, too', () => {
  const file = (id: string, aliases: string) => rawFile('topics', id, `name: ${id}\naliases: ${aliases}\n`);
  expect(diagnosticsFor(file('a', '[Fleets, Boats, Fleets]'), file('b', '[Fleets]'))).toMatchObject([
    { file: 'topics/a.yaml', field: 'aliases[2]', line: 2 },
  ]);
});

it('no word can stand twice in a list of synonyms, however it is spelled', () => {
  const file = (words: string) => rawFile('search', 'synonyms', `synonyms:\n  - words: ${words}\n`);
  expect(diagnosticsFor(file('[ship, boat, ship]'))).toMatchObject([{ problem: 'stands twice: `ship`' }]);
  expect(diagnosticsFor(file('[ship, boat, Ship]'))).toMatchObject([{ problem: 'stands twice in this group' }]);
});
