import { describe, expect, it } from 'vitest';
import { checkAnchors } from '../../../../src/archive/checks/anchors.ts';
import { archiveOf } from '../../make-archive.ts';
import { makeFiles } from '../../make-content.ts';
import { lineOf } from '../../make-diagnostics.ts';

const BODY = 'They met.[@gazette]\n\n## A ferry by summer\n\nThey agreed.[@gazette]';

const diagnosticsFor = (link: string, extra: object = {}) =>
  checkAnchors(archiveOf({ briefings: [{ id: '2020-01-01-a', body: `${BODY} See [this](${link}).[@gazette]`, ...extra }] }));

describe('a link may lead to', () => {
  it.each(['#a-ferry-by-summer', '#sources', '#source-gazette', '/briefings/2020-01-01-a/#a-ferry-by-summer', '/people/anna-berg/#quotes'])(
    '%s',
    (link) => {
      expect(diagnosticsFor(link)).toEqual([]);
    },
  );

  it('a paper, by its key or the one it had', () => {
    const documents = [{ key: 'pact', formerly: ['deal'], kind: 'treaty', title: 'A pact', parties: ['sudonia'], source: 'gazette' }];
    expect(['#documents', '#document-pact', '#document-deal'].flatMap((link) => diagnosticsFor(link, { documents }))).toEqual([]);
  });

  it.each(['main', 'glance', 'promises', 'documents', 'figures', 'sources', 'corrections', 'cite', 'related'])(
    'the part %s of every briefing',
    (anchor) => {
      expect(diagnosticsFor(`#${anchor}`)).toEqual([]);
    },
  );

  it('a promise, a promise made again, a quote, a figure, a source and a correction', () => {
    const [source, parties] = ['gazette', ['sudonia']];
    const first = { id: '2019-01-01-z', commitments: [{ key: 'first', kind: 'open', by: parties, what: 'Build it', source }] };
    const briefing = {
      ...{ id: '2020-01-01-a', commitments: [{ key: 'bridge', kind: 'open', by: parties, what: 'Build it', source }] },
      restatements: [{ key: 'again', briefing: first.id, commitment: 'first', source }],
      quotes: [{ key: 'words', words: 'we met', occasion: 'In the port', source }],
      figures: [{ key: 'ships', what: 'ships', value: 5, unit: 'ships', source }],
      corrections: [{ key: 'mended', date: '2026-01-01', note: 'A day was wrong.' }],
    };
    const anchors = ['commitment-bridge', 'commitment-again', 'quote-words', 'figure-ships', 'source-gazette', 'correction-mended'];
    const body = `They said “we met”.[@gazette]\n\n${anchors.map((anchor) => `See [this](#${anchor}).[@gazette]`).join('\n\n')}`;
    expect(checkAnchors(archiveOf({ briefings: [{ ...briefing, body }, first] }))).toEqual([]);
    expect(checkAnchors(archiveOf({ briefings: [{ id: '2020-01-01-a', body: body.replaceAll(/[“”]/g, '') }] }))).toHaveLength(5);
  });

  it('an anchor that the heading had before', () => {
    expect(diagnosticsFor('#by-ferry', { formerAnchors: [{ was: 'by-ferry', now: 'a-ferry-by-summer' }] })).toEqual([]);
  });
});

describe('a link may not lead to', () => {
  it.each([
    ['#no-such-heading', 'this briefing', 'correct it, or leave the link out'],
    ['#a-fery-by-summer', 'this briefing', 'did you mean `#a-ferry-by-summer`?'],
    ['/briefings/2020-01-01-a/#commitment-bridge', 'that briefing', 'correct it, or leave the link out'],
  ])('%s', (link, where, remedy) => {
    expect(diagnosticsFor(link)).toMatchObject([
      {
        file: 'briefings/2020-01-01-a.md',
        field: 'body',
        problem: `has a link to \`${link}\`, but ${where} has no such heading or entry`,
        remedy,
      },
    ]);
  });
});

it('a link that leads nowhere is reported on its line of the file', () => {
  const fields = { briefings: [{ id: '2020-01-01-a', body: `${BODY} See [this](#none).[@gazette]` }] };
  const file = makeFiles(fields).find(({ id }) => id === '2020-01-01-a');
  expect(checkAnchors(archiveOf(fields))).toMatchObject([{ line: lineOf('#none', file) }]);
});

describe('a former anchor', () => {
  it('must lead to a heading of the text', () => {
    expect(diagnosticsFor('#sources', { formerAnchors: [{ was: 'by-ferry', now: 'a-fery-by-summer' }] })).toMatchObject([
      { field: 'formerAnchors[0]', remedy: 'did you mean `a-ferry-by-summer`?' },
    ]);
  });

  it('may not be the anchor of a heading that is there', () => {
    expect(diagnosticsFor('#sources', { formerAnchors: [{ was: 'a-ferry-by-summer', now: 'a-ferry-by-summer' }] })).toMatchObject([
      { field: 'formerAnchors[0]', remedy: 'remove this line' },
    ]);
  });
});
