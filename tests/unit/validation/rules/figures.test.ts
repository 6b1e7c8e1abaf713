import { describe, expect, it } from 'vitest';
import { diagnosticsAfter } from '../../make-diagnostics.ts';
import { checkTopicsOfFigures } from '../../../../src/validation/rules/figures.ts';

const figure = { key: 'papers', formerly: [], what: 'signed in Sudopol', value: 6, unit: 'agreements', source: 'gazette' };

describe('the topic of a figure', () => {
  it('is one of the topics of the briefing', () => {
    expect(checkTopicsOfFigures({ topics: ['trade'], figures: [{ ...figure, topic: 'trade' }] })).toEqual([]);
    expect(checkTopicsOfFigures({ topics: ['trade'], figures: [figure, { ...figure, topic: 'energy' }] })).toMatchObject([
      { path: ['figures', 1, 'topic'], problem: 'is not a topic of this briefing: `energy`' },
    ]);
  });

  it('is not judged where a topic of the briefing cannot be read', () => {
    expect(checkTopicsOfFigures({ figures: [{ ...figure, topic: 'energy' }] })).toEqual([]);
  });

  it('names a topic that exists', () => {
    const edits = { 'by: bruno-costa\n    source: gazette': 'by: bruno-costa\n    topic: tradde\n    source: gazette' };
    expect(diagnosticsAfter(edits).map(({ field, problem }) => [field, problem])).toContainEqual([
      'figures[0].topic',
      expect.stringContaining('tradde'),
    ]);
  });
});
