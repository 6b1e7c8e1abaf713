import { expect, it } from 'vitest';
import { toCsv, toRis } from '../../../../../src/client/search/query/export-results.ts';

const RESULT = {
  title: 'Berg, “wheat” and "gas"',
  url: 'https://readout.example/briefings/a/',
  date: '30 Dec 2020 – 2 Jan 2021',
  publisher: 'Readout',
  note: '',
};

it('results as CSV have a head, quoted cells and no formula', () => {
  expect(toCsv([RESULT, { ...RESULT, title: '=SUM(A1)', date: '' }]).split('\r\n')).toEqual([
    '\uFEFFtitle,url,date,publisher,note',
    '"Berg, “wheat” and ""gas""",https://readout.example/briefings/a/,30 Dec 2020 – 2 Jan 2021,Readout,',
    "'=SUM(A1),https://readout.example/briefings/a/,,Readout,",
    '',
  ]);
});

it.each([
  ['30 Dec 2020 – 2 Jan 2021', 'A route', ['PY  - 2021', 'N1  - 30 Dec 2020 – 2 Jan 2021; A route']],
  ['', 'A route', ['N1  - A route']],
  ['soon', 'A route', ['N1  - A route']],
  ['', '', []],
])('the year and the notes of a result in RIS, with the date %j and the note %j: %j', (date, note, expected) => {
  const lines = toRis([{ ...RESULT, date, note }], 'NEWS').split('\r\n');
  expect([lines[0], lines.filter((line) => /^(PY|N1)/.test(line))]).toEqual(['TY  - NEWS', expected]);
});

it('results as RIS have a record each, with the last year of the date and no empty field', () => {
  const record = (title: string) =>
    [
      'TY  - ELEC',
      `TI  - ${title}`,
      'PB  - Readout',
      'PY  - 2021',
      'UR  - https://readout.example/briefings/a/',
      'N1  - 30 Dec 2020 – 2 Jan 2021',
      'ER  - ',
      '',
    ].join('\r\n');
  expect(toRis([{ ...RESULT, title: 'One\nline' }, RESULT], 'ELEC')).toBe(`${record('One line')}\r\n${record(RESULT.title)}`);
});
