import { describe, expect, it } from 'vitest';
import { REGISTER_COLUMNS } from '../../../../src/schemas/register.ts';
import { rawFile } from '../../make-content.ts';
import { diagnosticsFor } from '../../make-diagnostics.ts';

const HEAD = REGISTER_COLUMNS.join(',');
const diagnosticsForTable = (text: string) => diagnosticsFor(rawFile('register', 'visits', text));

describe('a register file', () => {
  it('must name all its columns, and no others', () => {
    const fields = diagnosticsForTable(`${HEAD.replace('note', 'notes')}\n`).map(({ field }) => field);
    expect(fields).toEqual(['notes', 'note']);
  });

  it('may leave out the column `after`', () => {
    expect(diagnosticsForTable(`${HEAD.replace(',after', '')}\n`)).toEqual([]);
  });

  it('must be CSV', () => {
    expect(diagnosticsForTable(`${HEAD}\n"2015,a\n`)).toMatchObject([{ field: 'row' }]);
  });

  it.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ])('with %j between its cells gets one diagnostic that says so', (sign, name) => {
    const text = `${REGISTER_COLUMNS.join(sign)}\n2015-06-01-row${sign}anna-berg\n`;
    expect(diagnosticsForTable(text)).toMatchObject([{ line: 1, field: 'row', problem: `has ${name} between its cells` }]);
  });

  it('with a column named twice gets one diagnostic, whatever its rows hold', () => {
    const rows = `${','.repeat(REGISTER_COLUMNS.length)}\n`.repeat(3);
    expect(diagnosticsForTable(`${HEAD},note\n${rows}`)).toMatchObject([{ line: 1, field: 'note', problem: 'is the name of two columns' }]);
  });

  it('cannot have a row with more cells than columns', () => {
    expect(diagnosticsForTable(`${HEAD}\n${','.repeat(REGISTER_COLUMNS.length)}x\n`)).toMatchObject([{ line: 2, field: 'row' }]);
  });
});
