import { afterEach, describe, expect, it, vi } from 'vitest';
import { phraseTerms, tokenise } from '../../../../../src/client/search/query/fold-word.ts';
import { parseQuery } from '../../../../../src/client/search/query/parse-query.ts';
import { wordsOf } from '../../../../../src/client/search/query/query.ts';
import { NO_SYNONYMS } from '../../../../../src/client/search/query/synonyms.ts';

/** 6 May 2026. */
const TODAY = Date.UTC(2026, 4, 6) / 86_400_000;
const parse = (text: string) => parseQuery(text, NO_SYNONYMS, TODAY);

describe('a query', () => {
  it.each([
    ['gas pipeline', ['gas', 'pipeline']],
    ['  Gas   PIPELINE ', ['gas', 'pipeline']],
    ['Erdoğan Łukasz Straße Türkiye', ['erdogan', 'lukasz', 'strasse', 'turkiye']],
    ['Лавров', ['лавров']],
    ['شاہ محمود', ['شاه', 'محمود']],
    ['Nur‑Sultan', ['nur', 'sultan']],
    ['Lavrov,Qureshi;wheat', ['lavrov', 'qureshi', 'wheat']],
    ['Pakistan’s wheat, gas.', ['pakistan', 'wheat', 'gas']],
    ['“new” U.S. rules', ['new', 'us', 'rules']],
    ['<img src=x onerror=alert(1)>', ['img', 'src', 'x', 'onerror', 'alert', '1']],
    ['Russia‘s Lavrov, Iran`s Raisi, China´s Xi, Dar＇s', ['russia', 'lavrov', 'iran', 'raisi', 'china', 'xi', 'dar']],
    ['UPDATE 2-Lavrov in Pakistan', ['lavrov', 'pakistan']],
    ['EXCLUSIVE: Lavrov', ['lavrov']],
    ['update', ['update']],
    ['live-fire', ['live', 'fire']],
    ['50,000 doses', ['50000', 'doses']],
    ['"', []],
    [': \\ — 😀', []],
    ['\uD800gas\uDFFF', ['gas']],
    ['', []],
  ])('is split into words, folded: %j', (text, words) => {
    expect(wordsOf(parse(text))).toEqual(words);
  });

  it.each([
    ['Vance visit', ['Vance']],
    ['who met Lavrov in Islamabad', ['Lavrov', 'Islamabad']],
    ['What did Russia promise Pakistan?', ['Russia', 'Pakistan']],
    ['the WHO in Doha', ['WHO', 'Doha']],
    ['LAVROV ARRIVES IN DOHA AND SPEAKS', ['LAVROV', 'DOHA']],
    ['  LAVROV IN DOHA  ', ['LAVROV', 'IN', 'DOHA']],
    ['WHO IN DOHA', ['WHO', 'IN', 'DOHA']],
    ['talks about the visit', ['talks', 'visit']],
    ['the', []],
    ['what about it?', []],
  ])('leaves out free words unless there are no others: %j', (text, texts) => {
    expect(parse(text).terms.map((term) => term.text)).toEqual(texts);
  });

  it('of small words alone asks for everything, as a query that was not typed; punctuation for nothing', () => {
    expect(['the', 'of the', '?!', 'visit', '"the"'].map((text) => parse(text).typed)).toEqual([false, false, true, true, true]);
  });

  it('knows which kind of result it asks for', () => {
    expect([parse('what did Russia promise').resultKind, parse('Lavrov quotes').resultKind, parse('Lavrov').resultKind]).toEqual([
      'commitments',
      'quotes',
      undefined,
    ]);
    expect(['what did Russia sign', 'Russia documents', 'gas treaty', 'grain memoranda'].map((text) => parse(text).resultKind)).toEqual(
      Array.from({ length: 4 }, () => 'documents'),
    );
    expect(parse('promises of the treaty').resultKind).toBe('commitments');
  });

  it('looks for words for a document, though they name a kind of result', () => {
    expect(wordsOf(parse('gas treaty'))).toEqual(['gas', 'treaty']);
    expect(wordsOf(parse('gas documents'))).toEqual(['gas']);
  });

  it.each([
    ['"gas pipeline" Lavrov', ['gas pipeline'], ['Lavrov']],
    ['«газ» "wheat flour" „oil“', ['газ', 'wheat flour', 'oil'], []],
    ['an "open end', [], ['open', 'end']],
    ['"" x', [], ['x']],
  ])('has a phrase between each pair of quotation marks: %j', (text, phrases, loose) => {
    const { terms } = parse(text);
    expect(terms.filter(({ quoted }) => quoted).map((term) => term.text)).toEqual(phrases);
    expect(terms.filter(({ quoted }) => !quoted).map((term) => term.text)).toEqual(loose);
  });

  it('is one phrase where a word has hyphens, and several words where a name has them', () => {
    expect(parse('people-to-people S-400 Nur-Sultan').terms.map(({ forms }) => forms)).toEqual([
      [['people', 'to', 'people'], ['peopletopeople']],
      [['s400'], ['s', '400']],
      [['nur']],
      [['sultan']],
    ]);
    expect(parse('Nur-Sultan').compounds).toEqual([['nur', 'sultan']]);
  });

  it('has the words of a phrase apart, but for numbers', () => {
    expect(parse('"S-400 and people-to-people"').terms.map(({ forms }) => forms)).toEqual([[['s400', 'and', 'people', 'to', 'people']]]);
  });

  it('excludes what has a hyphen before it', () => {
    const { terms, excluded } = parse('Lavrov -Islamabad -"gas pipeline" end- - on');
    expect(excluded.map((term) => term.text)).toEqual(['Islamabad', 'gas pipeline']);
    expect(terms.map((term) => term.text)).toEqual(['Lavrov', 'end']);
  });

  it.each([
    ['state visit', 'state'],
    ['Official visit', 'official'],
    ['working visit', 'working'],
    ['state visits', 'state'],
    ['official visits', 'official'],
    ['working visits', 'working'],
    ['private visit', undefined],
  ])('knows the kind of a visit: %s', (text, visitKind) => {
    expect(parse(text).terms[0]?.visitKind).toBe(visitKind);
  });

  it.each([
    ['Berg visit -gas', ['Berg']],
    ['visit -gas', []],
    ['from:Norland visit', []],
    ['from:Norland -gas visit', []],
    ['since:2021 visit', ['since:2021']],
    ['from:Norland since:2021 visit', ['since:2021']],
    ['-gas since:2021 visit', ['since:2021']],
    ['Berg since:2021 visit', ['Berg', 'since:2021']],
    ['visit', ['visit']],
  ])('leaves out free words where it has anything else, be it an operator or a word to exclude: %s', (text, texts) => {
    expect(parse(text).terms.map((term) => term.text)).toEqual(texts);
  });

  it('reads dates and kinds of visits among other words', () => {
    expect(parse('Berg state visit April 2021').terms).toMatchObject([
      { text: 'Berg' },
      { text: 'state visit', visitKind: 'state' },
      { text: 'April 2021', forms: [['april', '2021']], dates: { first: 18718, last: 18747 } },
    ]);
    expect(parse('minister of state visit').terms.map((term) => term.text)).toEqual(['minister', 'state']);
  });

  it.each([
    ['%', true],
    ['\uD800', true],
    [' \n', false],
  ])('without words asks for everything only if nothing was typed: %j', (text, typed) => {
    expect(parse(text)).toMatchObject({ typed, terms: [] });
  });

  it('is cut to 24 terms', () => {
    expect(parse('word '.repeat(5_000)).terms).toHaveLength(24);
  });
});

it('a phrase is searched for as several words and as one, as texts write hyphens either way', () => {
  expect([phraseTerms(['people', 'to', 'people']), phraseTerms(['wheat'])]).toEqual([
    ['"people to people"', '"peopletopeople"'],
    ['"wheat"'],
  ]);
});

it('a text is split into folded words, those with hyphens both whole and in parts', () => {
  expect(tokenise('The S-400, “Straße” Nur‑Sultan')).toEqual(['the', 's400', 's', '400', 'strasse', 'nursultan', 'nur', 'sultan']);
});

describe('without a given day', () => {
  const { TZ } = process.env;
  afterEach(() => {
    vi.useRealTimers();
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  it.each([
    ['Pacific/Kiritimati', '2026-11-30T11:00Z', 12],
    ['Etc/GMT+12', '2026-12-01T11:00Z', 11],
  ])('“this month” is that of the reader in %s', (zone, now, month) => {
    process.env['TZ'] = zone;
    vi.useFakeTimers({ now: new Date(now) });
    const first = Date.UTC(2026, month - 1) / 86_400_000;
    expect(parseQuery('this month').terms[0]?.dates).toMatchObject({ first });
  });
});
