import { describe, expect, it } from 'vitest';
import {
  asksForNewest,
  isFunctionWord,
  isStopWord,
  namedResultKind,
  namesDocument,
} from '../../../../../src/client/search/query/stop-words.ts';

describe('a word that need not match', () => {
  it.each(['last', 'latest', 'recent', 'recently', 'newest'])('asks for the latest visits: %s', (word) => {
    expect([asksForNewest(word), isStopWord(word), isFunctionWord(word)]).toEqual([true, true, false]);
  });

  it.each('the their who which what does having must into with after than every more'.split(' '))(
    'is a small word of a sentence: %s',
    (word) => {
      expect([isFunctionWord(word), isStopWord(word), asksForNewest(word)]).toEqual([true, true, false]);
    },
  );

  it.each('may find visits met talks trips tour going departed hosted make discussed news reported'.split(' '))(
    'says nothing among visits: %s',
    (word) => {
      expect([isStopWord(word), isFunctionWord(word), asksForNewest(word)]).toEqual([true, false, false]);
    },
  );

  it.each([
    ['quotes', 'quote quotes quoted quotation quotations'],
    ['commitments', 'promise promises promised pledge pledges pledged commitment commitments'],
    ['documents', 'document documents sign signs signed signing'],
  ])('names the kind of result: %s', (kind, words) => {
    for (const word of words.split(' ')) expect([word, namedResultKind(word), isStopWord(word)]).toEqual([word, kind, true]);
  });
});

describe('a word that must match', () => {
  it.each('treaty agreements protocol memoranda mou pact accords declaration communique contracts'.split(' '))(
    'names a document all the same: %s',
    (word) => {
      expect([namesDocument(word), isStopWord(word), namedResultKind(word)]).toEqual([true, false, undefined]);
    },
  );

  it.each(['gas', 'ferry', 'new', ''])('is any other: %j', (word) => {
    expect([isFunctionWord, isStopWord, asksForNewest, namesDocument].map((is) => is(word))).toEqual([false, false, false, false]);
    expect(namedResultKind(word)).toBeUndefined();
  });
});
