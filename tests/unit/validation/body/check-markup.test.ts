import { describe, expect, it } from 'vitest';
import { diagnosticsAfter, textWith } from '../../make-diagnostics.ts';

const LAST = 'and gave a date.[@gazette]';
const HEADING = '## A date for the ferry';

/** The diagnostics for the example with more text at its end. */
const diagnosticsWith = (text: string) => diagnosticsAfter({ [LAST]: `${LAST}\n\n${text}` });

describe('the text of a briefing gets one diagnostic for', () => {
  it.each<readonly [string, string, string]>([
    ['a table', '| Ship | Day |\n|---|---|\n| Aurora | Monday |[@gazette]', 'has a table'],
    ['a footnote', 'The ferry[^1] sails.[@gazette]', 'has a footnote'],
    ['a heading without a space', '##Ferries[@gazette]', 'has a heading without a space'],
    ['a hashtag', 'The word was #ferries.[@gazette]', 'has a `#`'],
    ['words struck through', 'The ~~old~~ ferry.[@gazette]', 'struck through'],
    ['a tilde', 'There were ~50 ships.[@gazette]', 'has a `~`'],
    ['a box to tick', '- [ ] The ferry.[@gazette]', 'has a box to tick'],
    ['an unclosed mark of emphasis', 'The **ferry sails.[@gazette]', 'has a `*`'],
    ['a mark of emphasis with a space', 'The * ferry* sails.[@gazette]', 'has a `*`'],
    ['an unclosed underscore', 'The _ferry sails.[@gazette]', 'has a `_`'],
    ['a link with a space', 'The [ferry] (https://ferry.example/).[@gazette]', 'has a space between'],
    ['a link to nothing that is defined', 'The [ferry][there] sails.[@gazette]', 'has a link that cannot be read'],
    ['words in brackets', 'The [new] ferry sails.[@gazette]', 'has a `[`'],
    ['a wiki link', 'The [[ferry]] sails.[@gazette]', 'double brackets'],
    ['a blank of a template', 'It sails on {{date}}.[@gazette]', 'has a blank of a template'],
    ['attributes in braces', 'It sails.{.soon}[@gazette]', 'has a `{`'],
    ['a note to come', 'It sails on TK.[@gazette]', 'has a note that something is missing'],
    ['marked words', 'The ==ferry== sails.[@gazette]', 'has marked words'],
    ['a formula on a line', 'It is $x$ long.[@gazette]', 'has a formula'],
    ['underlined words', 'The ++ferry++ sails.[@gazette]', 'has underlined words'],
    ['a remark', 'It sails. %% when? %%[@gazette]', 'has a remark to oneself'],
    ...['◦', '▪', '‣', '—'].map((sign) => [`a list with ${sign}`, `${sign} Ships came.[@gazette]`, 'has a list that no sign'] as const),
    ...['[x] done', '[X] done', '[] done'].map((box) => [`a box: ${box}`, `The ${box} ship.[@gazette]`, 'has a box to tick'] as const),
    ...['{% if %}', 'the }} end'].map(
      (blank) => [`a blank: ${blank}`, `It sails ${blank}.[@gazette]`, 'has a blank of a template'] as const,
    ),
    ...['www.ferry.example', 'HTTP://ferry.example', 'desk@ferry.example'].map(
      (address) => [`an address: ${address}`, `See ${address} for ships.[@gazette]`, 'has an address that is no link'] as const,
    ),
    ['a double bracket', 'The ferry]] sails.[@gazette]', 'double brackets'],
    ['a list with bullets', 'They named:\n• ships[@gazette]\n• days[@gazette]', 'has a list that no sign of Markdown makes'],
    ['a list with dashes', '– Ships came.[@gazette]', 'has a list that no sign of Markdown makes'],
    ['a list of definitions', 'Ferry\n: A ship[@gazette]', 'has a list of definitions'],
    ['a note in round brackets', 'It sails (@gazette). It came.[@gazette]', 'outside the brackets of a note'],
    ['a note without brackets', 'It sails @gazette. It came.[@gazette]', 'outside the brackets of a note'],
    ['a formula', 'It is $$x$$ long.[@gazette]', 'has a formula'],
    ['a picture sign', 'It sails :ship: soon.[@gazette]', 'has a picture sign'],
    ['a directive in its line', 'As he said: ::quote[bridge] and more.[@gazette]', 'directive'],
    ['hyphens for a dash', 'The ferry -- at last -- sails.[@gazette]', 'has hyphens for a dash'],
    ['entries with letters', 'a) One.[@gazette]\nb) Two.[@gazette]', 'has a list that no sign of Markdown makes'],
    ['entries with small Roman numbers', 'i. One.[@gazette]\nii. Two.[@gazette]', 'has a list that no sign of Markdown makes'],
    ['entries without spaces', '-One.[@gazette]\n-Two.[@gazette]', 'has a list that no sign of Markdown makes'],
    ['numbers without spaces', '1.One.[@gazette]\n2.Two.[@gazette]', 'has a list that no sign of Markdown makes'],
    ['numbers inside a paragraph', 'They named:[@gazette]\n2. ships.[@gazette]', 'has a list that no sign of Markdown makes'],
    ['a link by an unknown word', 'The [ferry][] sails.[@gazette]', 'has a link that cannot be read'],
    ['stars between numbers', 'It is 2*3*4 long.[@gazette]', 'has a part of a word or a number between signs of emphasis'],
    ['a block quotation in another', '> > He said.[@gazette]', 'has a block quotation'],
    ['a text with a note that a hyphen makes a heading', 'It sails.[@gazette]\n-', 'a line below it makes'],
    ['a key without its sign', 'It sails.[gazette]', 'has a `[`'],
    ['a note that is not read', 'It sails.[@Gazette]', 'has a note that cannot be read'],
    ['a quote with one colon', ':quote[bridge]', 'directive'],
    ['a quote with its key in round brackets', '::quote(bridge)', 'directive'],
    ['a quote without its key', '::quote', 'sets a quote without its key'],
    ['a quote in a list', '- ::quote[bridge]', 'sets a quote inside a list'],
    ['a small note to come', 'It sails on tk.[@gazette]', 'has a note that something is missing'],
    ['a note to come with its word', 'It sails on TKdate.[@gazette]', 'has a note that something is missing'],
    ['letters for a number', 'It had xx ships.[@gazette]', 'has a note that something is missing'],
    ['words of printers', 'And lorem ipsum.[@gazette]', 'has a note that something is missing'],
    ['two question marks', 'It sails (??).[@gazette]', 'has a note that something is missing'],
    ['a link without a host', 'The [ferry](https://) sails.[@gazette]', 'has a link to `https://`'],
    ['a link to a host without a domain', 'The [ferry](http://localhost/) sails.[@gazette]', 'has a link to'],
    ['an accent for an apostrophe', 'It is Berg´s ferry.[@gazette]', 'has straight quotation marks'],
    ['primes for quotation marks', 'It is ″so″.[@gazette]', 'has straight quotation marks'],
    ['quotation marks of China', 'He said 「a bridge」.[@gazette]', 'has quotation marks of another language'],
    ['quotation marks that are ornaments', 'He said ❝a bridge❞.[@gazette]', 'has quotation marks of another language'],
    ['a bare address', 'See https://ferry.example/ for days.[@gazette]', 'has an address that is no link'],
    ['an unknown character reference', 'The ferry &ferry; sails.[@gazette]', 'character reference'],
    ['a block quotation', '> The ferry sails.[@gazette]', 'has a block quotation'],
    [
      'a year that becomes the number of a list',
      '1986. That was the year.[@gazette]',
      'has a numbered list that does not count from 1: 1986',
    ],
    ['numbers of a list that begin with another', '2. One.[@gazette]\n3. Two.[@gazette]', 'does not count from 1: 2, 3'],
    [
      'numbers of a long list, of which five are told',
      ['1', '1', '3', '4', '5', '6', '7'].map((number) => `${number}. Day.[@gazette]`).join('\n'),
      'does not count from 1: 1, 1, 3, 4, 5',
    ],
    ['numbers of a list that would change', '1. One.[@gazette]\n3. Three.[@gazette]', 'does not count from 1: 1, 3'],
    [
      'a definition that nothing uses',
      'It sails.[@gazette]\n\n[Ferry]: https://ferry.example/',
      'defines the link `[Ferry]` that nothing uses',
    ],
    [
      'a second definition',
      'The [ferry] sails.[@gazette]\n\n[ferry]: https://a.example/\n[Ferry]: https://b.example/',
      'defines the link `[Ferry]` a second time',
    ],
    ['a link without words', 'It sails[](https://ferry.example/).[@gazette]', 'has a link without words'],
    ['braces behind a quote', '::quote[bridge]{.wide}', 'has braces behind a quote'],
    ['a text that a line of hyphens makes a heading', 'So it was.\n---\n\nIt sails.[@gazette]', 'a line below it makes'],
    ['a heading without words', '##\n\nIt sails.[@gazette]', 'has a heading without words'],
    ['a heading that is too long', `## ${'Ferries and '.repeat(20)}ships\n\nIt sails.[@gazette]`, 'has a heading of 245 characters'],
    ['a heading of one character too many', `## ${'f'.repeat(151)}\n\nIt sails.[@gazette]`, 'has a heading of 151 characters'],
    ['a heading that stands twice but for its capitals', `${HEADING.toUpperCase()}\n\nIt sails.[@gazette]`, 'FERRY” twice'],
    ['a heading with a link', '## The [end](/about/)\n\nIt sails.[@gazette]', 'has a link or a note in a heading'],
    ['a heading that stands twice', `${HEADING}\n\nIt sails.[@gazette]`, 'has the heading “A date for the ferry” twice'],
    ['a heading with nothing below', '## The end', 'has nothing below the heading “The end”'],
    [
      'a heading with nothing below but another',
      '## The end\n\n## After it\n\nIt sails.[@gazette]',
      'has nothing below the heading “The end”',
    ],
    ['a day that does not exist', 'It sails on 31 February 2026.[@gazette]', 'says “31 February 2026”, and there is no such day'],
    ['the last of several days that does not exist', 'It sailed from 30 to 31 June.[@gazette]', 'there is no such day'],
    ['a leap day of another year', 'It sailed on February 29, 2023.[@gazette]', 'there is no such day'],
    ['a day in digits that does not exist', 'It sailed on 2021-13-01.[@gazette]', 'there is no such day'],
    ['a weekday that the day was not', 'It sailed on Monday 7 April 2021.[@gazette]', 'but that day was a Wednesday'],
  ])('%s', (_what, text, problem) => {
    expect(diagnosticsWith(text)).toMatchObject([{ field: 'body', problem: textWith(problem) }]);
  });

  it.each([
    [
      'a link that is defined twice',
      '[It][f] sails.[@gazette]\n\n[f]: https://a.example/\n[f]: https://b.example/',
      'remove one of the two',
    ],
    ['a definition that nothing uses', 'It sails.[@gazette]\n\n[f]: https://a.example/', 'remove it, or escape its first bracket'],
    ['braces behind a quote', '::quote[bridge]{.wide}', 'write `::quote[key]` and no more'],
    ['a block quotation', '> The ferry sails.[@gazette]', 'add the words to `quotes`'],
    ['a link without words', 'It sails[](https://ferry.example/).[@gazette]', 'write what it leads to between its brackets'],
  ])('%s, and says what to write', (_what, text, remedy) => {
    expect(diagnosticsWith(text)).toMatchObject([{ remedy: textWith(remedy) }]);
  });

  it('a note in a heading of two lines', () => {
    expect(diagnosticsAfter({ [HEADING]: 'A date[@gazette]\n---' })).not.toEqual([]);
  });
});

describe('the text of a briefing may have', () => {
  it.each([
    ['sums of dollars', 'It cost $100 and then $200, or US$5–7 a day.[@gazette]'],
    ['an escaped name of an account', 'She wrote as \\@berg.[@gazette]'],
    ['a dash between words', 'They came – late – by ship.[@gazette]'],
    ['a dash or a colon behind emphasis', '*Ships* – they came. **Ferries**: none.[@gazette]'],
    ['minutes and seconds', 'It lies at 33°41′05″ N, and -5 degrees are rare.[@gazette]'],
    ['a year at the beginning of a line', 'It was in\n1986. So it was.[@gazette]'],
    ['escaped signs', 'The \\[new\\] ferry, No. \\#3, \\*so called\\*, sails.[@gazette]'],
    ['emphasis', 'The *new* and **fast** _ferry_ sails.[@gazette]'],
    ['lists in lists', '- One.[@gazette]\n  - Two.[@gazette]\n\n1. One.[@gazette]\n2. Two.[@gazette]'],
    ['a list of three', '1. One.[@gazette]\n2. Two.[@gazette]\n3. Three.[@gazette]'],
    ['a long heading', `## ${'f'.repeat(150)}\n\nIt sails.[@gazette]`],
    ['a list of ones', '1. One.[@gazette]\n1. Two.[@gazette]'],
    ['a line across', 'It sails.[@gazette]\n\n---\n\nIt sails again.[@gazette]'],
    ['links by reference', 'The [ferry][there] sails.[@gazette]\n\n[there]: https://ferry.example/'],
    ['an address as a link', 'See <https://ferry.example/>.[@gazette]'],
    ['a heading below a heading of the level above', '## The end\n\n### Of it\n\nIt sails.[@gazette]'],
    ['money, times, signs of text', 'For $100bn at 10:30 R&D & more, 5 > 4, at 50% – and so on…[@gazette]'],
    ['days that exist', 'On Wednesday 7 April 2021, 29 February 2024, 30 and 31 May and 2021-04-07, at 31:00.[@gazette]'],
  ])('%s', (_what, text) => {
    expect(diagnosticsWith(text)).toEqual([]);
  });
});
