import { describe, expect, it } from 'vitest';
import {
  foundWords,
  parseHighlights,
  positionedWords,
  withHighlights,
  withoutHighlights,
} from '../../../../../src/client/search/highlight/highlights-in-url.ts';

const words = (text: string): string[] => positionedWords(text).map(({ word }) => word);

const MANY = Array.from({ length: 20 }, (_, at) => `word${at}`);

describe('the words of a text', () => {
  it.each([
    ['“Gas-pipeline”, S-400 and 1.5 per cent.', ['gas-pipeline', 's-400', 'and', '1.5', 'per', 'cent']],
    ['Pakistan’s Erdoğan', ['pakistan', 'erdogan']],
    ['Лавров и لاوروف', ['лавров', 'и', 'لاوروف']],
    ['— … !', []],
  ])('are compared by their letters: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('stand where they stand, without the ’s of the sentence', () => {
    const text = 'In Pakistan’s name';
    expect(positionedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['In', 'Pakistan', 'name']);
  });
});

describe('what a search found', () => {
  it('is each word in the forms in which the briefing has it, once', () => {
    const hit = { raw_content: 'The pipeline, its pipelines; a Pipeline for gas.', locations: [1, 3, 5, 7] };
    expect(foundWords(hit)).toEqual(['pipeline', 'pipelines', 'gas']);
  });

  it('is nothing where only another spelling of a name answered', () => {
    expect(foundWords({ raw_content: 'Lavrov came.', locations: [] })).toEqual([]);
  });

  it('is at most a dozen words', () => {
    expect(foundWords({ raw_content: MANY.join(' '), locations: MANY.map((_, at) => at) })).toHaveLength(12);
  });
});

describe('the address of a hit', () => {
  it.each([
    ['/briefings/a/', ['gas'], '/briefings/a/?marks=gas'],
    ['/sub/path/briefings/a/#the-protocol', ['gas', 's-400'], '/sub/path/briefings/a/?marks=gas+s-400#the-protocol'],
    ['/briefings/a/#quote-b', [], '/briefings/a/#quote-b'],
  ])('has the words before its anchor: %s %j', (address, found, expected) => {
    expect(withHighlights(address, found)).toBe(expected);
  });

  it.each([[['gas', 'pipeline']], [['лавров', 'لاوروف']], [['1.5', 'a&b=c']]])('brings the words to the page: %j', (found) => {
    const { search } = new URL(withHighlights('/briefings/a/#b', found), 'https://readout.example');
    expect([...parseHighlights(search)]).toEqual(words(found.join(' ')));
  });

  it('is as it was when the marks are put away', () => {
    expect(withoutHighlights('https://readout.example/briefings/a/?x=1&marks=gas+oil#b')).toBe(
      'https://readout.example/briefings/a/?x=1#b',
    );
    expect(withoutHighlights('https://readout.example/briefings/a/?marks=gas#b')).toBe('https://readout.example/briefings/a/#b');
  });

  it('says nothing where it has no words, and no more than a dozen', () => {
    expect(parseHighlights('?q=gas').size).toBe(0);
    expect(parseHighlights(`?marks=${MANY.join('+')}`).size).toBe(12);
  });
});
