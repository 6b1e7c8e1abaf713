import { describe, expect, it } from 'vitest';
import { diagnosticsAfter, diagnosticsOf } from '../../make-diagnostics.ts';

describe('a former id', () => {
  it('passes where nothing else bears it', () => {
    expect(diagnosticsOf({ briefings: [{ id: '2021-04-06-new', formerly: ['2021-04-06-old'] }] })).toEqual([]);
  });

  it.each([
    ['its own id', [{ id: '2021-04-06-a', formerly: ['2021-04-06-a'] }]],
    ['that of another file', [{ id: '2021-04-06-a', formerly: ['2021-05-06-b'] }, { id: '2021-05-06-b' }]],
  ])('is refused if it is %s', (_, briefings) => {
    expect(diagnosticsOf({ briefings })).toMatchObject([
      { file: 'briefings/2021-04-06-a.md', field: 'formerly[0]', problem: 'is in use, so it cannot lead here too' },
    ]);
  });

  it('is refused to the second file that claims it', () => {
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

  it('may be borne by a file of another folder', () => {
    expect(diagnosticsOf({ topics: { ferries: { name: 'Ferries', formerly: ['sudopol'] } } })).toEqual([]);
  });

  it('is a part of an address', () => {
    expect(diagnosticsOf({ topics: { ferries: { name: 'Ferries', formerly: ['/topics/boats/'] } } })).toMatchObject([
      { file: 'topics/ferries.yaml', field: 'formerly[0]', problem: 'is not an id' },
    ]);
  });
});

describe('a former key', () => {
  it('passes where no entry of the list bears it', () => {
    expect(diagnosticsAfter({ '- key: ferry': '- key: ferry\n    formerly: [boat]' })).toEqual([]);
  });

  it('is refused if it is the present one', () => {
    expect(diagnosticsAfter({ '- key: ferry': '- key: ferry\n    formerly: [ferry]' })).toMatchObject([
      { field: 'commitments[0].formerly[0]' },
    ]);
  });
});
