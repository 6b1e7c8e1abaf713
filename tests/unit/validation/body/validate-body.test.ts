import { describe, expect, it } from 'vitest';
import { rawFile } from '../../make-content.ts';
import { editExample, EXAMPLE, diagnosticsAfter, diagnosticsFor, lineOf, textWith } from '../../make-diagnostics.ts';

const LAST = 'and gave a date.[@gazette]';

/** The diagnostics for the example with more text at its end. */
const diagnosticsWith = (text: string) => diagnosticsAfter({ [LAST]: `${LAST}\n\n${text}` });

describe('the body of a briefing', () => {
  it('cannot be empty', () => {
    const { id, text } = editExample({});
    const front = text.slice(0, text.indexOf('\nAnna Berg came'));
    expect(diagnosticsFor(rawFile('briefings', id, front))).toContainEqual(
      expect.objectContaining({ field: 'body', line: lineOf('\nAnna Berg came'), problem: 'is empty' }),
    );
  });

  it('cannot have raw HTML, and the diagnostic has the line', () => {
    const edits = { 'gave a date': 'gave <em>a</em> date' };
    expect(diagnosticsAfter(edits)[0]).toEqual({
      file: EXAMPLE,
      line: lineOf('<em>', editExample(edits)),
      field: 'body',
      problem: 'has raw HTML: <em>',
      remedy: 'write it in Markdown, or leave it out',
    });
  });

  it('cannot have HTML comments, which readers could find', () => {
    expect(diagnosticsWith('<!-- Berg denies this -->')).toMatchObject([{ problem: 'has raw HTML: <!-- Berg denies this -->' }]);
  });

  it.each([
    ['in the text', 'See ![the ship](https://example.org/ship.png).[@gazette]'],
    ['by reference', 'See ![the ship][ship].[@gazette]\n\n[ship]: https://example.org/ship.png'],
  ])('cannot have an image %s', (_name, text) => {
    expect(diagnosticsWith(text)).toContainEqual(expect.objectContaining({ problem: 'has an image' }));
  });

  it.each([
    ['in the text', 'See [this](javascript:alert).[@gazette]'],
    ['by reference', 'See [this][there].[@gazette]\n\n[there]: javascript:alert'],
    ['without a scheme', 'See [this](about.html).[@gazette]'],
    ['of another host, without a scheme', 'See [this](//evil.example/).[@gazette]'],
    ['of another host by reference', 'See [this][there].[@gazette]\n\n[there]: //evil.example/'],
  ])('cannot have a link that is neither absolute nor rooted: %s', (_name, text) => {
    expect(diagnosticsWith(text)).toMatchObject([{ problem: textWith(/^has a link to `/) }]);
  });

  it.each(['ftp://example.org/', 'xhttps://example.org/', '//example.org/', 'x/about/', 'x#end', 'http:/example.org/'])(
    'cannot have a link to %s',
    (url) => {
      expect(diagnosticsWith(`See [this](${url}).[@gazette]`)).toMatchObject([{ problem: `has a link to \`${url}\`` }]);
    },
  );

  it.each(['“I stay', 'I stay”', '“I “stay””'])('cannot have a quotation that does not end, or begin, in its paragraph: %s', (words) => {
    expect(diagnosticsWith(`He said ${words}.[@gazette]`)).toContainEqual(
      expect.objectContaining({ problem: 'has a quotation that does not end in its paragraph' }),
    );
  });

  it.each(['„', '«', '»', '‹', '›', '‚', '‘'])('cannot have the quotation mark %s before a word', (mark) => {
    expect(diagnosticsWith(`He said ${mark}stay.[@gazette]`)).toMatchObject([{ problem: 'has quotation marks of another language' }]);
  });

  it('may have a turned comma inside a word', () => {
    expect(diagnosticsWith('He came to Sana‘a.[@gazette]')).toEqual([]);
  });

  it.each(['http://example.org/', 'https://example.org/', 'mailto:desk@example.org', '/about/', '#a-date-for-the-ferry'])(
    'may have a link to %s',
    (url) => {
      expect(diagnosticsWith(`See [this](${url}).[@gazette]`)).toEqual([]);
    },
  );

  it.each(['She said "no".[@gazette]', "Berg's ship came.[@gazette]"])('cannot have straight quotation marks: %s', (text) => {
    expect(diagnosticsWith(text)).toMatchObject([{ problem: 'has straight quotation marks or apostrophes', remedy: 'write “ ” and ’' }]);
  });

  it('may have straight quotation marks in URLs', () => {
    expect(diagnosticsWith("See [this](https://example.org/it's).[@gazette]")).toEqual([]);
  });

  it.each([
    ['code', 'See `this`.[@gazette]', 'has code'],
    ['quotation marks of another language', 'He said „I stay“.[@gazette]', 'has quotation marks of another language'],
    ['a quotation that does not end', 'He said “I stay.[@gazette]', 'has a quotation that does not end in its paragraph'],
    ['an invisible character', 'He\u0008 stayed.[@gazette]', 'has a control character, which nobody sees and feeds refuse'],
  ])('cannot have %s', (_name, text, problem) => {
    expect(diagnosticsWith(text)).toEqual(expect.arrayContaining([expect.objectContaining({ problem })]));
  });
});

describe('a heading', () => {
  it('cannot be of the first level, which is the title', () => {
    expect(diagnosticsWith('# Ships')).toMatchObject([{ problem: 'has a heading of the first level' }]);
  });

  it('is no paragraph in bold letters', () => {
    expect(diagnosticsWith('**Ships**\n\nThey sail.[@gazette]')).toMatchObject([
      { problem: 'has a heading in bold letters', remedy: 'write `## Ships`' },
    ]);
    expect(diagnosticsWith('**Ships** sail.[@gazette]')).toEqual([]);
    // Nothing in a list can be a heading instead.
    expect(diagnosticsWith('- **Ships**')).toMatchObject([{ problem: 'has a paragraph without a source' }]);
  });

  it('cannot skip a level', () => {
    expect(diagnosticsWith('#### Ships')).toMatchObject([{ problem: 'skips a heading level', remedy: 'begin this heading with ###' }]);
  });

  it('may go one level down and any number up', () => {
    expect(diagnosticsWith('### Ships\n\n#### Ferries\n\nThey sail.[@gazette]\n\n## Trains\n\nThey run.[@gazette]')).toEqual([]);
  });

  it('is of the second level if it is the first', () => {
    expect(diagnosticsAfter({ '## A date for the ferry': '### A date for the ferry' })).toMatchObject([
      { problem: 'skips a heading level' },
    ]);
  });

  it.each(['Glance', 'PROMISES', 'documents', 'figures', 'sources', 'corrections', 'cite', 'related', 'main'])(
    'cannot be %s, which is the anchor of a part of the page',
    (words) => {
      expect(diagnosticsWith(`## ${words}\n\nThey sail.[@gazette]`)).toMatchObject([{ problem: textWith('which the page itself has') }]);
    },
  );

  it('cannot have the anchor of a part of the page', () => {
    expect(diagnosticsWith('## Sources')).toMatchObject([{ problem: 'has the heading “Sources”, which the page itself has' }]);
  });
});

describe('a note', () => {
  it('is needed in every paragraph', () => {
    expect(diagnosticsWith('They dined.')).toMatchObject([
      { line: lineOf(LAST) + 2, problem: 'has a paragraph without a source', remedy: 'end its sentences with notes such as `[@dawn]`' },
    ]);
  });

  it('is needed in every item of a list', () => {
    expect(diagnosticsWith('- They dined.\n- They spoke.[@gazette]')).toMatchObject([{ problem: 'has a paragraph without a source' }]);
  });

  it('cannot name an unknown source', () => {
    expect(diagnosticsWith('They dined.[@gazete]')).toMatchObject([
      { problem: 'names a source that does not exist: `gazete`', remedy: 'did you mean `[@gazette]`?' },
    ]);
  });

  it('cannot name unknown sources among several', () => {
    expect(diagnosticsWith('They dined.[@gazette; @harbor; @quarterly]')).toMatchObject([
      { remedy: 'did you mean `[@harbour]`?' },
      { remedy: 'add it to `sources`' },
    ]);
  });

  it('cannot be in a heading', () => {
    expect(diagnosticsWith('## Dinner[@gazette]')).toMatchObject([{ problem: 'has a link or a note in a heading' }]);
  });

  it.each(['[@gazette, @harbour]', '[@Gazette]', '[@gazette;@harbour;]'])('that is malformed is reported: %s', (note) => {
    expect(diagnosticsWith(`They dined.[@gazette] They spoke.${note}`)).toMatchObject([{ field: 'body' }]);
  });
});

describe('words in quotation marks', () => {
  it('are refused if no quote has them', () => {
    expect(diagnosticsWith('She spoke of “a long dinner”.[@gazette]')).toMatchObject([
      {
        line: lineOf(LAST) + 2,
        problem: 'quotes words that `quotes` does not hold: “a long dinner”',
        remedy: 'add them with speaker, occasion and source, or put them in your own words',
      },
    ]);
  });

  it('are refused if they differ from the quote', () => {
    expect(diagnosticsAfter({ 'called the line “a bridge that floats”': 'called the line “a bridge which floats”' })).toMatchObject([
      { problem: 'quotes words that `quotes` does not hold: “a bridge which floats”' },
      { problem: 'does not hold the quote `bridge`' },
    ]);
  });

  it('are refused even if part of them is emphasised', () => {
    expect(diagnosticsWith('She spoke of “a *long* dinner”.[@gazette]')).not.toEqual([]);
  });
});

describe('a quote', () => {
  it('that the body does not have is reported', () => {
    expect(diagnosticsAfter({ 'the line “a bridge that floats”': 'the line a floating bridge' })).toMatchObject([
      { problem: 'does not hold the quote `bridge`', remedy: 'set it with `::quote[bridge]`, or quote it in a sentence' },
    ]);
  });

  it('may be set on a line of its own', () => {
    expect(diagnosticsAfter({ 'Costa called the line “a bridge that floats” and': '::quote[bridge]\n\nCosta' })).toEqual([]);
  });

  it('cannot be set twice', () => {
    expect(diagnosticsWith('::quote[bridge]\n\n::quote[bridge]')).toMatchObject([{ problem: 'sets the quote `bridge` twice' }]);
  });

  it('cannot be set if no quote has the key', () => {
    expect(diagnosticsWith('::quote[tide]')).toMatchObject([{ problem: 'sets a quote that does not exist: `tide`' }]);
  });
});

describe('a directive', () => {
  it.each(['::figure[ships]', ':::note\nText.[@gazette]\n:::'])('that is unknown is reported: %j', (text) => {
    expect(diagnosticsWith(text)).toMatchObject([{ problem: textWith(/^has an unknown directive `:\w+`$/) }]);
  });

  it('is not seen in a time of day', () => {
    expect(diagnosticsWith('They dined at 20:30.[@gazette]')).toEqual([]);
  });
});

describe('a page about the site', () => {
  const diagnosticsForPage = (body: string) =>
    diagnosticsFor(rawFile('pages', 'about', `---\ntitle: About\nsummary: What it is.\n---\n\n${body}\n`));

  it('needs no notes and may use quotation marks', () => {
    expect(diagnosticsForPage('This is what we call “a readout”.')).toEqual([]);
  });

  it('cannot have raw HTML either', () => {
    expect(diagnosticsForPage('This is <b>it</b>.')).toMatchObject([{ file: 'pages/about.md', line: 6 }, { line: 6 }]);
  });
});
