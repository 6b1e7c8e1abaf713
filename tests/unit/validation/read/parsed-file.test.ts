import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/validation/diagnostics/diagnostic.ts';
import { parseFile } from '../../../../src/validation/read/parsed-file.ts';
import { rawFile, tableText } from '../../make-content.ts';
import { editExample, type Edits } from '../../make-diagnostics.ts';

/** What is parsed of a file, and the fields of what is reported. */
function parse(raw: ReturnType<typeof rawFile>) {
  const diagnostics: Diagnostic[] = [];
  const parsed = parseFile(raw, diagnostics);
  return { parsed, reported: diagnostics.map(({ field }) => field) };
}
const parseExample = (edits: Edits) => parse(editExample(edits));

describe('of a briefing that is invalid', () => {
  it('a list that could not be read is left out, and is no empty one', () => {
    const { parsed, reported } = parseExample({ 'topics:\n  - trade\n  - energy': 'topics: [trade' });
    expect(reported).toEqual(['topics']);
    expect(parsed).toMatchObject([{ isValid: false, fields: { byline: 'The desk' } }]);
    expect(parsed.map(({ fields }) => 'topics' in fields)).toEqual([false]);
  });

  it('a list of which one entry could not be read is kept, with the others', () => {
    const { parsed, reported } = parseExample({ 'title: Ferry line agreed': 'title: "Ferry' });
    expect(reported).toEqual(['sources[0].title']);
    expect(parsed.map(({ fields }) => (fields['sources'] as { key: string }[]).flatMap(({ key }) => key))).toEqual([['harbour']]);
  });

  it('nothing is parsed where nothing can be read', () => {
    expect(parse({ ...editExample({}), text: '' })).toEqual({ parsed: [], reported: ['file'] });
    expect(parse({ ...editExample({}), text: 'Berg came.' })).toEqual({ parsed: [], reported: ['front matter'] });
  });
});

it('a briefing that is valid has all its fields, and the sources that its entries leave out', () => {
  const { parsed, reported } = parseExample({
    'byline: The desk\n': 'byline: The desk\nsource: gazette\n',
    '7 April 2021\n    source: gazette\n': '7 April 2021\n',
  });
  expect(reported).toEqual([]);
  expect(parsed).toMatchObject([{ isValid: true, fields: { byline: 'The desk', quotes: [{ source: 'gazette' }] } }]);
});

it('each row of a register file is parsed for itself, with its own id and line', () => {
  const text = tableText([{ id: '2015-06-01-a' }, { id: '2015-07-01-b', kind: 'solemn' }]);
  const { parsed, reported } = parse(rawFile('register', 'visits', text));
  expect(parsed.map(({ raw, parts, isValid }) => [raw.id, raw.file, parts.bodyLine, parts.lineOf(['kind']), isValid])).toEqual([
    ['2015-06-01-a', 'register/visits.csv', 2, 2, true],
    ['2015-07-01-b', 'register/visits.csv', 3, 3, false],
  ]);
  expect(reported).toEqual(['kind']);
  expect(parse(rawFile('register', 'visits', ' \n'))).toEqual({ parsed: [], reported: ['file'] });
});
