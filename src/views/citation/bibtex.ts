import type { CitableItem } from './citable-item.ts';

/** Signs that TeX takes for its own, and how a text writes them. Letters with accents stay as they are: all that reads BibTeX today reads UTF-8. */
const ESCAPES: Record<string, string> = {
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};

/**
 * An item as a BibTeX entry, with the fields of BibLaTeX beside those of BibTeX where their names differ. Braces keep the author one name, and
 * the capitals of the title. The address is not escaped, for it is read as it stands; no address of the site has braces.
 */
export function bibtexOf({ id, title, author, container, published, summary, language, url }: CitableItem): string {
  const [year = '', month = '', day = ''] = published.split('-');
  const fields = {
    author: `{${escapeTex(author)}}`,
    title: `{${escapeTex(title)}}`,
    journal: escapeTex(container),
    entrysubtype: 'newspaper',
    date: published,
    year,
    month: String(Number(month)),
    day: String(Number(day)),
    langid: language === 'en' ? 'english' : language,
    abstract: escapeTex(summary),
    url,
  };
  return `@article{${id},\n${Object.entries(fields)
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join('')}}\n`;
}

const escapeTex = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[&%#$_{}~^\\]/g, (sign) => ESCAPES[sign] ?? sign);
