import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { checkAddresses, checkAddressList, heldAddresses, unheldAddresses } from '../../../src/integration/held-addresses.ts';
import { permanentAddressesOf } from '../../../src/views/meta/permanent-addresses.ts';
import { archiveOf } from '../make-archive.ts';
import { makeFolder } from '../make-folder.ts';
import { makeRepository } from '../make-repository.ts';

const ID = '2021-04-06-berg';
const FIGURE = { key: 'seats', what: 'seats', value: 900, unit: 'seats', source: 'gazette' };

it('the addresses of an archive are its pages and the anchors of what is cited', () => {
  expect(permanentAddressesOf(archiveOf({ briefings: [{ id: ID, formerly: ['2021-04-06-b'], figures: [FIGURE] }] }))).toEqual([
    '/briefings/2021-04-06-b/',
    '/briefings/2021-04-06-berg/',
    '/briefings/2021-04-06-berg/#figure-seats',
    '/briefings/2021/',
    '/countries/norland/',
    '/countries/sudonia/',
    '/people/anna-berg/',
    '/people/bruno-costa/',
    '/places/sudopol/',
    '/relationships/norland-sudonia/',
    '/topics/trade/',
  ]);
});

const before = permanentAddressesOf(archiveOf({ briefings: [{ id: ID, figures: [FIGURE] }] }));

it('addresses that nobody has promised to keep are those of what is new', () => {
  const grown = archiveOf({ briefings: [{ id: ID, figures: [FIGURE, { ...FIGURE, key: 'more' }] }] });
  expect(unheldAddresses(before, grown)).toEqual([`/briefings/${ID}/#figure-more`]);
});

it('addresses that are still there need no diagnostic', () => {
  expect(checkAddresses(before, archiveOf({ briefings: [{ id: ID, figures: [FIGURE, { ...FIGURE, key: 'more' }] }] }))).toEqual([]);
});

it('a briefing under another name is missed, once, where its address stands in the list', () => {
  const renamed = archiveOf({ briefings: [{ id: '2021-04-06-anna', figures: [FIGURE] }] });
  expect(checkAddresses(before, renamed)).toMatchObject([
    {
      file: 'addresses.txt',
      line: 1,
      field: 'address',
      problem: expect.stringContaining('`/briefings/2021-04-06-berg/`') as string,
      remedy: expect.stringContaining(`\`formerly: [${ID}]\``) as string,
    },
  ]);
});

it('a briefing under another name is found by its former one, with its anchors', () => {
  expect(checkAddresses(before, archiveOf({ briefings: [{ id: '2021-04-06-anna', formerly: [ID], figures: [FIGURE] }] }))).toEqual([]);
});

it('an entry under another key is missed in its file', () => {
  expect(checkAddresses(before, archiveOf({ briefings: [{ id: ID, figures: [{ ...FIGURE, key: 'places' }] }] }))).toEqual([
    {
      file: `briefings/${ID}.md`,
      field: 'figures',
      problem: 'the figure `seats` was published, and its anchor leads nowhere now',
      remedy: 'give it back its key, or write `formerly: [seats]` in the figure that took its place',
    },
  ]);
});

it('a paper is an entry too', () => {
  const paper = { key: 'pact', kind: 'treaty', title: 'A pact', parties: ['sudonia'], source: 'gazette' };
  const held = [`/briefings/${ID}/#document-pact`];
  const archiveWith = (documents: object[]) => archiveOf({ briefings: [{ id: ID, documents }] });
  expect(unheldAddresses(before, archiveWith([paper]))).toEqual(held);
  expect(checkAddresses(held, archiveWith([]))).toMatchObject([
    { field: 'documents', problem: expect.stringContaining('the document `pact` was published') as string },
  ]);
  expect(checkAddresses(held, archiveWith([{ ...paper, key: 'treaty', formerly: ['pact'] }]))).toEqual([]);
});

it('an entry under another key is found by its former one', () => {
  expect(
    checkAddresses(before, archiveOf({ briefings: [{ id: ID, figures: [{ ...FIGURE, key: 'places', formerly: ['seats'] }] }] })),
  ).toEqual([]);
});

it('a journey can be led from by a visit of it, a pair of countries by nothing', () => {
  expect(checkAddresses(['/journeys/2021-berg/', '/relationships/estmark-norland/'], archiveOf({}))).toMatchObject([
    { remedy: expect.stringContaining('write `formerJourneys: [2021-berg]`') as string },
    { remedy: expect.stringMatching(/^bring back/) as string },
  ]);
});

it('a promise that was none is missed, or found at the heading that tells it', () => {
  const held = [`/briefings/${ID}/#commitment-hope`];
  const told = { id: ID, body: '## A hope\n\nThey hoped.[@gazette]' };
  expect(checkAddresses(held, archiveOf({ briefings: [told] }))).toMatchObject([
    { field: 'commitments', remedy: expect.stringContaining('`{ was: commitment-hope, now: <the anchor of a heading> }`') as string },
  ]);
  const formerAnchors = [{ was: 'commitment-hope', now: 'a-hope' }];
  expect(checkAddresses(held, archiveOf({ briefings: [{ ...told, formerAnchors }] }))).toEqual([]);
});

it('a year that had visits is brought back by them, not by a file', () => {
  expect(checkAddresses(['/briefings/1999/'], archiveOf({}))).toMatchObject([
    { remedy: expect.stringContaining('bring back the visits of 1999') as string },
  ]);
});

it('a list that is gone is missed where the last commit has it', () => {
  const dir = makeFolder([{ file: 'addresses.txt', text: '/people/anna-berg/' }]);
  makeRepository(dir).commitAll('2021-04-06', 'Promise an address');
  expect(checkAddressList(dir)).toEqual([]);
  rmSync(join(dir, 'addresses.txt'));
  const isGone = [{ file: 'addresses.txt', problem: expect.stringContaining('is gone') as string }];
  expect(checkAddressList(dir)).toMatchObject(isGone);
  vi.stubEnv('GIT_DIR', '/nowhere');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(checkAddressList(dir)).toMatchObject(isGone);
});

it('a list that is gone is missed in a clone without its text, as a partial one without a network', () => {
  const dir = makeFolder([{ file: 'addresses.txt', text: '/people/anna-berg/' }]);
  makeRepository(dir).commitAll('2021-04-06', 'Promise an address');
  const hash = execFileSync('git', ['rev-parse', 'HEAD:addresses.txt'], { cwd: dir, encoding: 'utf8' }).trim();
  rmSync(join(dir, '.git/objects', hash.slice(0, 2), hash.slice(2)));
  rmSync(join(dir, 'addresses.txt'));
  expect(checkAddressList(dir)).toMatchObject([{ problem: expect.stringContaining('is gone') as string }]);
});

it('a list that cannot be read is named', () => {
  const dir = makeFolder([{ file: 'addresses.txt/a', text: '' }]);
  expect(heldAddresses(dir)).toEqual([]);
  expect(checkAddressList(dir)).toMatchObject([{ file: 'addresses.txt', problem: 'cannot be read as a file' }]);
});

it('a list that never was is not missed', () => {
  expect(checkAddressList(makeFolder([{ file: 'topics/trade.yaml', text: 'name: Trade' }]))).toEqual([]);
});
