import { describe, expect, it } from 'vitest';
import {
  foundWords,
  parseHighlights,
  positionedWords,
  withHighlights,
  withoutHighlights,
} from '../../../../../src/client/search/highlight/highlights-in-url.ts';

const words = (text: string): string[] => positionedWords(text).map(({ word }) => word);

const MANY_WORDS = Array.from({ length: 20 }, (_, at) => `word${at}`);

describe('the words of a text', () => {
  it.each([
    ['“Gas-pipeline”, S-400 and 1.5 per cent.', ['gas-pipeline', 's-400', 'and', '1.5', 'per', 'cent']],
    ['Pakistan’s Erdoğan', ['pakistan', 'erdogan']],
    ['Лавров и لاوروف', ['лавров', 'и', 'لاوروف']],
    ['— … !', []],
  ])('are folded, without punctuation: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('have their position in the text, without a possessive ’s', () => {
    const text = 'In Pakistan’s name';
    expect(positionedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['In', 'Pakistan', 'name']);
  });
});

describe('the words that a search found', () => {
  it('have the forms that they have in the briefing, each once', () => {
    const hit = { raw_content: 'The pipeline, its pipelines; a Pipeline for gas.', locations: [1, 3, 5, 7] };
    expect(foundWords(hit)).toEqual(['pipeline', 'pipelines', 'gas']);
  });

  it('are none where only an alias matched', () => {
    expect(foundWords({ raw_content: 'Lavrov came.', locations: [] })).toEqual([]);
  });

  it('are at most twelve', () => {
    expect(foundWords({ raw_content: MANY_WORDS.join(' '), locations: MANY_WORDS.map((_, at) => at) })).toHaveLength(12);
  });
});

describe('the URL of a result', () => {
  it.each([
    ['/briefings/a/', ['gas'], '/briefings/a/?marks=gas'],
    ['/sub/path/briefings/a/#the-protocol', ['gas', 's-400'], '/sub/path/briefings/a/?marks=gas+s-400#the-protocol'],
    ['/briefings/a/#quote-b', [], '/briefings/a/#quote-b'],
  ])('has the words before its fragment: %s %j', (address, found, expected) => {
    expect(withHighlights(address, found)).toBe(expected);
  });

  it.each([[['gas', 'pipeline']], [['лавров', 'لاوروف']], [['1.5', 'a&b=c']]])('gives the words to the page: %j', (found) => {
    const { search } = new URL(withHighlights('/briefings/a/#b', found), 'https://readout.example');
    expect([...parseHighlights(search)]).toEqual(words(found.join(' ')));
  });

  it('is the same as before when the words are removed', () => {
    expect(withoutHighlights('https://readout.example/briefings/a/?x=1&marks=gas+oil#b')).toBe(
      'https://readout.example/briefings/a/?x=1#b',
    );
    expect(withoutHighlights('https://readout.example/briefings/a/?marks=gas#b')).toBe('https://readout.example/briefings/a/#b');
  });

  it('highlights nothing without words, and at most twelve words', () => {
    expect(parseHighlights('?q=gas').size).toBe(0);
    expect(parseHighlights(`?marks=${MANY_WORDS.join('+')}`).size).toBe(12);
  });
});
