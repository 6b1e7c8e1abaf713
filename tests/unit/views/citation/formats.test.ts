import { describe, expect, it } from 'vitest';
import { bibtexOf } from '../../../../src/views/citation/bibtex.ts';
import type { CitableItem } from '../../../../src/views/citation/citable-item.ts';
import { cslItemOf } from '../../../../src/views/citation/csl-json.ts';
import { risOf } from '../../../../src/views/citation/ris.ts';
import { fieldsOfCsl, readBibtex, readRis } from '../../../read-citations.ts';

const ITEM: CitableItem = {
  id: '2021-04-06-berg-sudopol',
  title: 'Berg in Sudopol',
  author: 'The desk',
  container: 'Readout',
  published: '2021-04-08',
  summary: 'Berg came.',
  language: 'en',
  url: 'https://readout.example/briefings/2021-04-06-berg-sudopol/#quote-bridge',
};

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('a citation that reference managers read', () => {
  it.each([
    ['plain', {}],
    ['with signs of TeX', { title: 'Çavuşoğlu & 100% of _a_ #1 {x} for $5 ~ ^ \\end' }],
    ['with braces that do not match', { title: 'A } before { and {' }],
    ['with quotation marks and dashes', { title: '“Here”, she said – ‘now’' }],
    ['in other scripts', { title: 'Лавров, لاوروف, 拉夫罗夫', summary: 'राजनाथ' }],
    ['with lines that look like fields', { title: 'A\nER  - \nTY  - BOOK', summary: 'a},\n url = {https://evil.example' }],
    ['by a desk with signs in its name', { author: 'Desk & Sons of the Readout' }],
    ['of an address with signs', { url: 'https://readout.example/a_b/100%25/?q=1&r#p-a' }],
    ['of a day with one figure', { published: '1999-01-02' }],
  ])('%s comes back as it was, with each of four parsers', async (_name, fields) => {
    const item = { ...ITEM, ...fields };
    const said = fieldsOfCsl(cslItemOf(item));
    const flat = { ...said, title: onOneLine(item.title), summary: onOneLine(item.summary) };
    for (const read of [...readBibtex(bibtexOf(item)), ...(await readRis(risOf(item)))]) expect(read).toEqual(flat);
  });

  it('has nothing in BibTeX that TeX takes for its own', () => {
    const title = '& % # $ _ { } ~ ^ \\';
    const escaped = String.raw`\& \% \# \$ \_ \textbraceleft{} \textbraceright{} \textasciitilde{} \textasciicircum{} \textbackslash{}`;
    expect(bibtexOf({ ...ITEM, title })).toContain(`title = {{${escaped}}}`);
  });

  it('is that of an article of a newspaper, by one name', () => {
    expect(cslItemOf(ITEM)).toMatchObject({ type: 'article-newspaper', author: [{ literal: 'The desk' }] });
    expect(risOf(ITEM)).toMatch(/^TY {2}- NEWS\r\n[^]*\r\nER {2}- \r\n$/);
    expect(bibtexOf(ITEM)).toContain('entrysubtype = {newspaper}');
  });
});
