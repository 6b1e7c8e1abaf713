import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { blockquoteHtml } from '../../../src/client/briefing/blockquote-html.ts';

const quotation = {
  said: '“We agreed on ferries.”',
  lang: '',
  caption: 'Ana Costa, news conference',
  publishers: 'The Harbour Post',
  title: 'Costa in Nordhavn · Readout',
  url: 'https://readout.example/briefings/costa/#quote-ferries',
};

test('a quotation for another site has its words, speaker, source and address', () => {
  expect(blockquoteHtml(quotation)).toBe(
    `<blockquote cite="https://readout.example/briefings/costa/#quote-ferries"><p>“We agreed on ferries.”</p></blockquote>
<p>Ana Costa, news conference. The Harbour Post. <a href="https://readout.example/briefings/costa/#quote-ferries">Costa in Nordhavn · Readout</a></p>
`,
  );
});

test('a quotation names its language, and leaves out a speaker and a source of which nothing is known', () => {
  const html = blockquoteHtml({ ...quotation, lang: 'fa', caption: '', publishers: '' });
  expect(html).toContain('#quote-ferries" lang="fa"><p>');
  expect(html).toContain('\n<p><a href=');
});

test('hostile text in each field is text in the HTML, and adds no element and no attribute', () => {
  const hostile = `</p></blockquote><script>alert(1)</script>" onclick='x' <img src=x onerror=y> &lt; ]]> <!--`;
  const fields = { said: hostile, lang: hostile, caption: hostile, publishers: hostile, title: hostile, url: hostile };
  const tree = fromHtml(blockquoteHtml(fields), { fragment: true });
  expect(selectAll('*', tree).map(({ tagName, properties }) => [tagName, properties])).toEqual([
    ['blockquote', { cite: hostile, lang: hostile }],
    ['p', {}],
    ['p', {}],
    ['a', { href: hostile }],
  ]);
  expect(selectAll('p', tree).map((paragraph) => toString(paragraph))).toEqual([hostile, `${hostile}. ${hostile}. ${hostile}`]);
});
