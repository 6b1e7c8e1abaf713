/** A Markdown table; numbers stand to the right. */
export function formatTable(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (rows.every((row) => /^[\d.,×–]/.test(String(row[at] ?? ''))) ? '--:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Seconds, MiB, ratios: one decimal. */
export const round = (value: number): string => value.toFixed(1);
