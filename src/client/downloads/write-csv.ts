import { inertText } from '../../spreadsheet-cell.ts';

/** Rows as CSV (RFC 4180), with a byte order mark by which spreadsheets know UTF-8. No text begins as a formula does; numbers stay numbers. */
export const toCsvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;

function csvCell(cell: string | number): string {
  const safe = typeof cell === 'number' ? String(cell) : inertText(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
