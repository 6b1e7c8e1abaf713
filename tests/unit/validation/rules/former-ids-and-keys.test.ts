import { describe, expect, it } from 'vitest';
import { diagnosticsAfter, diagnosticsOf } from '../../make-diagnostics.ts';

describe('a former id', () => {
  it('may be one that no other file has', () => {
    expect(diagnosticsOf({ briefings: [{ id: '2021-04-06-new', formerly: ['2021-04-06-old'] }] })).toEqual([]);
  });

  it.each([
    ['of the file itself', [{ id: '2021-04-06-a', formerly: ['2021-04-06-a'] }]],
    ['of another file', [{ id: '2021-04-06-a', formerly: ['2021-05-06-b'] }, { id: '2021-05-06-b' }]],
  ])('cannot be the present id %s', (_, briefings) => {
    expect(diagnosticsOf({ briefings })).toMatchObject([
      { file: 'briefings/2021-04-06-a.md', field: 'formerly[0]', problem: 'is in use, so it cannot lead here too' },
    ]);
  });

  it('cannot be named by a second file', () => {
    const formerly = ['2021-04-06-old'];
    expect(
      diagnosticsOf({
        briefings: [
          { id: '2021-04-06-a', formerly },
          { id: '2021-05-06-b', formerly },
        ],
      }),
    ).toMatchObject([{ file: 'briefings/2021-05-06-b.md', field: 'formerly[0]' }]);
  });

  it('may be the id of a file in another folder', () => {
    expect(diagnosticsOf({ topics: { ferries: { name: 'Ferries', formerly: ['sudopol'] } } })).toEqual([]);
  });

  it('cannot be a whole address', () => {
    expect(diagnosticsOf({ topics: { ferries: { name: 'Ferries', formerly: ['/topics/boats/'] } } })).toMatchObject([
      { file: 'topics/ferries.yaml', field: 'formerly[0]', problem: 'is not an id: “/topics/boats/”' },
    ]);
  });
});

describe('a former key', () => {
  it('may be one that no other entry of the list has', () => {
    expect(diagnosticsAfter({ '- key: ferry': '- key: ferry\n    formerly: [boat]' })).toEqual([]);
  });

  it('cannot be the present key', () => {
    expect(diagnosticsAfter({ '- key: ferry': '- key: ferry\n    formerly: [ferry]' })).toMatchObject([
      { field: 'commitments[0].formerly[0]' },
    ]);
  });
});
