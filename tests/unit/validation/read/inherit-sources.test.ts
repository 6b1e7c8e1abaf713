import { describe, expect, it } from 'vitest';
import { briefing } from '../../../../src/schemas/briefing.ts';
import { fieldsAt, isRequired } from '../../../../src/validation/read/described-fields.ts';
import { inheritSources } from '../../../../src/validation/read/inherit-sources.ts';
import { validateContent } from '../../../../src/validation/rules/validate-content.ts';
import { diagnosticsAfter, editExample, EXAMPLE, textWith, type Edits } from '../../make-diagnostics.ts';
import { WORLD } from '../../make-content.ts';

/** The example without a source in its entries, and with one for all. */
const SHARED: Edits = {
  'byline: The desk\n': 'byline: The desk\nsource: gazette\n',
  '    what: Open a ferry line\n    source: gazette\n': '    what: Open a ferry line\n',
  '7 April 2021\n    source: gazette\n': '7 April 2021\n',
  '    by: bruno-costa\n    source: gazette\n': '    by: bruno-costa\n',
};
/** The example whose promise became known with what came of it. */
const KNOWN_LATER: Edits = {
  '    what: Open a ferry line\n    source: gazette\n': '    what: Open a ferry line\n    source: harbour\n',
  '        sources: [harbour]\n': '',
};

function briefingAfter(edits: Edits) {
  const others = WORLD.filter(({ file }) => file !== EXAMPLE);
  const { content, diagnostics } = validateContent({ files: [...others, editExample(edits)], diagnostics: [] });
  expect(diagnostics).toEqual([]);
  return content.briefings[0]?.data;
}

describe('an entry without a source', () => {
  it('has that of the briefing, so that the archive is the same as if each named it', () => {
    expect(briefingAfter(SHARED)).toEqual({ ...briefingAfter({}), source: 'gazette' });
  });

  it('in the visit has it too', () => {
    const edits = {
      ...SHARED,
      '  from: 2021-04-06\n  to': '  origin: { place: nordhavn }\n  firstSince: { since: 2015 }\n  from: 2021-04-06\n  to',
    };
    expect(briefingAfter(edits)?.visit).toMatchObject({ origin: { source: 'gazette' }, firstSince: { source: 'gazette' } });
  });

  it('may name another', () => {
    expect(briefingAfter({ 'byline: The desk\n': 'byline: The desk\nsource: harbour\n' })).toEqual({
      ...briefingAfter({}),
      source: 'harbour',
    });
  });

  it('is a mistake where the briefing has none, or where the field is there and empty', () => {
    expect(diagnosticsAfter({ '7 April 2021\n    source: gazette\n': '7 April 2021\n' })).toMatchObject([
      { field: 'quotes[0].source', problem: 'has no source', remedy: textWith('unless the briefing has a `source`') },
    ]);
    expect(diagnosticsAfter({ ...SHARED, '7 April 2021\n    source: gazette\n': '7 April 2021\n    source:\n' })).toMatchObject([
      { field: 'quotes[0].source', problem: 'is empty' },
    ]);
  });

  it('is nothing that an editor program misses', () => {
    expect(isRequired(briefing, ['quotes', 0, 'source'])).toBe(false);
    expect(fieldsAt(briefing, ['quotes', 0, 'source'])).toMatchObject([
      { type: 'string', description: textWith('unless the briefing has') },
    ]);
  });

  it('is told once where that of the briefing does not exist', () => {
    expect(diagnosticsAfter({ ...SHARED, 'byline: The desk\n': 'byline: The desk\nsource: gazete\n' })).toMatchObject([
      { field: 'source', problem: 'names a source that does not exist: `gazete`', remedy: 'did you mean `gazette`?' },
    ]);
  });
});

describe('a state of a promise without sources', () => {
  it('has that of its promise', () => {
    expect(briefingAfter(KNOWN_LATER)?.commitments[0]?.history[0]?.sources).toEqual(['harbour']);
  });

  it('is a mistake if that appeared before the state, or if nobody knows when', () => {
    const noSource = [
      { field: 'commitments[0].history[0].sources', problem: 'has no source', remedy: textWith('appeared on `asOf` or later') },
    ];
    expect(diagnosticsAfter({ ...KNOWN_LATER, 'published: 2021-11-02': 'published: 2021-11-01' })).toMatchObject(noSource);
    expect(diagnosticsAfter({ ...KNOWN_LATER, 'News\n    published: 2021-11-02': 'News' })).toMatchObject(noSource);
    expect(briefingAfter({ ...KNOWN_LATER, 'published: 2021-11-02': 'published: 2021-11' })?.commitments[0]?.history[0]?.sources).toEqual([
      'harbour',
    ]);
  });

  it('has none if it is a review that found nothing', () => {
    const edits = { ...KNOWN_LATER, 'state: fulfilled': 'state: unknown', 'basis: event\n': 'basis: review\n        read: Harbour News\n' };
    expect(briefingAfter(edits)?.commitments[0]?.history[0]?.sources).toEqual([]);
  });
});

describe('values that no schema has judged', () => {
  it.each([
    [undefined],
    ['text'],
    [[{ quotes: [] }]],
    [{}],
    [{ source: 5, quotes: [{}] }],
    [{ source: 'a', quotes: 'b', visit: 'c', commitments: {} }],
    [{ source: 'a', quotes: ['b', null, ['c']], visit: { stops: [] } }],
    [{ source: 'a', visit: { origin: 'b', firstSince: { source: 'c' } } }],
    [{ commitments: ['a', { history: 'b' }, { source: 'a', history: [{ asOf: '2021' }] }], sources: 'c' }],
    [
      {
        commitments: [{ source: 'a', history: ['b', { asOf: '2021', sources: [] }, { asOf: 'x' }] }],
        sources: [{ key: 'a', published: '2022' }],
      },
    ],
  ])('stay as they are where nothing can be filled in: %j', (values) => {
    expect(inheritSources(values)).toStrictEqual(values);
  });

  it('have the source of the briefing in every list and group that names one', () => {
    const lists = ['commitments', 'restatements', 'documents', 'quotes', 'figures'];
    const entries = (entry: object) => Object.fromEntries(lists.map((list) => [list, [entry, { source: 'b' }]]));
    expect(inheritSources({ source: 'a', ...entries({}), visit: { origin: {}, firstSince: {}, stops: [{}] } })).toStrictEqual({
      ...{ source: 'a', ...entries({ source: 'a' }) },
      visit: { origin: { source: 'a' }, firstSince: { source: 'a' }, stops: [{}] },
    });
  });

  it('have the source of a promise in each of its states of that day or before', () => {
    const sources = [{ key: 'a', published: '2021-04-06' }, 'b', { key: 'c', published: 'soon' }];
    const history = ['2021-04-06', '2021-04', '2021-04-07', '2020', 2021, 'soon'].map((asOf) => ({ asOf }));
    const inherited = (source: string) => inheritSources({ sources, commitments: [{ source, history }] }) as { commitments: object[] };
    const filled = history.map((state, at) => ([0, 1, 3, 4].includes(at) ? { ...state, sources: ['a'] } : state));
    expect([inherited('a'), inherited('b'), inherited('c')].map(({ commitments }) => commitments)).toStrictEqual([
      [{ source: 'a', history: filled }],
      [{ source: 'b', history }],
      [{ source: 'c', history }],
    ]);
  });
});
