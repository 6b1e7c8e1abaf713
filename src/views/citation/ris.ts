import type { CitableItem } from './citable-item.ts';

/**
 * An item in the RIS format, which reference managers read: a tag and a value a line, never folded. The author stands without a comma, by
 * which Zotero knows a name of one part.
 */
export function risOf({ title, author, container, published, summary, language, url }: CitableItem): string {
  const fields = [
    ['TY', 'NEWS'],
    ['TI', title],
    ['AU', author],
    ['T2', container],
    ['DA', published.replaceAll('-', '/')],
    ['PY', published.slice(0, 4)],
    ['LA', language],
    ['AB', summary],
    ['UR', url],
    ['ER', ''],
  ];
  return fields.map(([tag = '', value = '']) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`).join('');
}
