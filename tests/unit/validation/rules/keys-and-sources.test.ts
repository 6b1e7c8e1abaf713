import { describe, expect, it } from 'vitest';
import { editExample, diagnosticsAfter, lineOf } from '../../make-diagnostics.ts';

describe('a source that does not exist', () => {
  it('is answered with the nearest one', () => {
    expect(diagnosticsAfter({ '    source: gazette\n    due': '    source: gazete\n    due' })).toMatchObject([
      {
        field: 'commitments[0].source',
        line: lineOf('source: gazette'),
        problem: 'names a source that does not exist: `gazete`',
        remedy: 'did you mean `gazette`?',
      },
    ]);
  });

  it.each([
    ['a status', { 'sources: [harbour]': 'sources: [harbour, unknown-paper]' }, 'commitments[0].history[0].sources[1]'],
    ['a quote', { '2021\n    source: gazette': '2021\n    source: unknown-paper' }, 'quotes[0].source'],
    ['a figure', { 'by: bruno-costa\n    source: gazette': 'by: bruno-costa\n    source: unknown-paper' }, 'figures[0].source'],
    ['the origin of the visitor', { '  stops:': '  origin: { place: estburg, source: unknown-paper }\n  stops:' }, 'visit.origin.source'],
    [
      'a claim to be the first',
      { '  stops:': '  firstSince: { since: 2012, source: unknown-paper }\n  stops:' },
      'visit.firstSince.source',
    ],
  ])('is found in %s', (_name, edits, field) => {
    expect(diagnosticsAfter(edits)).toMatchObject([{ field, remedy: 'add it to `sources`' }]);
  });
});

describe('an unused source', () => {
  const unused = {
    '---\n\nAnna': '  - key: weekly\n    title: The week\n    publisher: The Weekly\n---\n\nAnna',
  };

  it('is reported on its line', () => {
    expect(diagnosticsAfter(unused)).toMatchObject([
      { field: 'sources[2]', line: lineOf('key: weekly', editExample(unused)), problem: 'the source `weekly` is not used' },
    ]);
  });

  it('is used if a note with several keys names it', () => {
    expect(diagnosticsAfter({ ...unused, 'ships.[@gazette]': 'ships.[@gazette; @weekly]' })).toEqual([]);
  });
});

describe('a key', () => {
  it.each([
    ['sources', { 'key: harbour': 'key: gazette', 'sources: [harbour]': 'sources: [gazette]' }, 'sources[1].key', 'gazette'],
    [
      'figures',
      { 'sources:\n  - key': '  - { key: passengers, what: ships, value: 2, unit: ships, source: gazette }\nsources:\n  - key' },
      'figures[1].key',
      'passengers',
    ],
  ])('used twice in `%s` is reported', (_name, edits, field, key) => {
    expect(diagnosticsAfter(edits)).toMatchObject([{ field, problem: `is used twice: \`${key}\`` }]);
  });

  it('may be that of a source and of a quote, whose anchors differ', () => {
    expect(diagnosticsAfter({ 'key: bridge': 'key: gazette' })).toEqual([]);
  });

  it.each(['Ferry', 'the ferry', 'ferry_line', '-ferry'])('has only lower-case words and hyphens, unlike %j', (key) => {
    expect(diagnosticsAfter({ 'key: ferry': `key: ${key}` })).toMatchObject([
      { field: 'commitments[0].key', problem: `is not a key: “${key}”` },
    ]);
  });
});
