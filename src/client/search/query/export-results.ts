import { toCsvText } from '../../downloads/write-csv.ts';

/** A result as reference managers and spreadsheets take it. */
export interface ExportedResult {
  title: string;
  /** With its scheme and host. */
  url: string;
  /** As the page shows it: `6–7 Apr 2021`; empty if none is known. */
  date: string;
  /** Who published it: this site, or the publisher of a source. */
  publisher: string;
  /** What else the page says of it: the route, the state of a promise, the briefing that has it. */
  note: string;
}

const COLUMNS = ['title', 'url', 'date', 'publisher', 'note'] as const satisfies (keyof ExportedResult)[];

/** Results as CSV. */
export const toCsv = (results: ExportedResult[]): string =>
  toCsvText([COLUMNS, ...results.map((result) => COLUMNS.map((column) => result[column]))]);

/** Results in the RIS format, which reference managers read. `type` is that of the format: `ELEC` for a web page, `NEWS` for a report. */
export const toRis = (results: ExportedResult[], type: 'ELEC' | 'NEWS'): string =>
  results
    .map(({ title, url, date, publisher, note }) => {
      const year = /\d{4}(?!.*\d{4})/.exec(date)?.[0] ?? '';
      const fields = [
        ['TI', title],
        ['PB', publisher],
        ['PY', year],
        ['UR', url],
        ['N1', [year === '' ? '' : date, note].filter(Boolean).join('; ')],
      ].filter(([, value]) => value !== '');
      return [['TY', type], ...fields, ['ER', '']]
        .map(([tag = '', value = '']) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`)
        .join('');
    })
    .join('\r\n');
