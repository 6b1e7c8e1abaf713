import { describe, expect, it } from 'vitest';
import { rawFile } from '../../make-content.ts';
import { edited, EXAMPLE, diagnosticsAfter, diagnosticsFor, lineOf, textWith } from '../../make-diagnostics.ts';

const LAST = 'and gave a date.[@gazette]';

/** The diagnostics for the example with more text at its end. */
const diagnosticsWith = (text: string) => diagnosticsAfter({ [LAST]: `${LAST}\n\n${text}` });

describe('the body of a briefing', () => {
  it('may not be empty', () => {
    const { id, text } = edited({});
    const front = text.slice(0, text.indexOf('\nAnna Berg came'));
    expect(diagnosticsFor(rawFile('briefings', id, front))).toContainEqual(
      expect.objectContaining({ field: 'body', line: lineOf('\nAnna Berg came'), problem: 'is empty' }),
    );
  });

  it('has no raw HTML, and the diagnostic says on which line', () => {
    const edits = { 'gave a date': 'gave <em>a</em> date' };
    expect(diagnosticsAfter(edits)[0]).toEqual({
      file: EXAMPLE,
      line: lineOf('<em>', edited(edits)),
      field: 'body',
      problem: 'has raw HTML: <em>',
      remedy: 'write it in Markdown, or leave it out',
    });
  });

  it('has no HTML comment, which readers could find', () => {
    expect(diagnosticsWith('<!-- Berg denies this -->')).toMatchObject([{ problem: 'has raw HTML: <!-- Berg denies this -->' }]);
  });

  it.each([
    ['in the text', 'See ![the ship](https://example.org/ship.png).[@gazette]'],
    ['by reference', 'See ![the ship][ship].[@gazette]\n\n[ship]: https://example.org/ship.png'],
  ])('has no image %s', (_name, text) => {
    expect(diagnosticsWith(text)).toContainEqual(expect.objectContaining({ problem: 'has an image' }));
  });

  it.each([
    ['in the text', 'See [this](javascript:alert).[@gazette]'],
    ['by reference', 'See [this][there].[@gazette]\n\n[there]: javascript:alert'],
    ['without a scheme', 'See [this](about.html).[@gazette]'],
  ])('has no link to an address that is none: %s', (_name, text) => {
    expect(diagnosticsWith(text)).toMatchObject([{ problem: textWith(/^has a link to `/) }]);
  });

  it.each(['https://example.org/', 'mailto:desk@example.org', '/about/', '#a-date-for-the-ferry'])('may have a link to %s', (url) => {
    expect(diagnosticsWith(`See [this](${url}).[@gazette]`)).toEqual([]);
  });

  it.each(['She said "no".[@gazette]', "Berg's ship came.[@gazette]"])('has no straight quotation marks: %s', (text) => {
    expect(diagnosticsWith(text)).toMatchObject([{ problem: 'has straight quotation marks or apostrophes', remedy: 'write “ ” and ’' }]);
  });

  it('may have straight marks in addresses', () => {
    expect(diagnosticsWith("See [this](https://example.org/it's).[@gazette]")).toEqual([]);
  });

  it.each([
    ['code', 'See `this`.[@gazette]', 'has code'],
    ['marks of another language', 'He said „I stay“.[@gazette]', 'has quotation marks of another language'],
    ['a quotation that does not end', 'He said “I stay.[@gazette]', 'has a quotation that does not end in its paragraph'],
    ['a character that nobody sees', 'He\u0008 stayed.[@gazette]', 'has a control character, which nobody sees and feeds refuse'],
  ])('has no %s', (_name, text, problem) => {
    expect(diagnosticsWith(text)).toEqual(expect.arrayContaining([expect.objectContaining({ problem })]));
  });
});

describe('a heading', () => {
  it('of the first level is refused: that is the title', () => {
    expect(diagnosticsWith('# Ships')).toMatchObject([{ problem: 'has a heading of the first level' }]);
  });

  it('may not skip a level', () => {
    expect(diagnosticsWith('#### Ships')).toMatchObject([{ problem: 'skips a heading level', remedy: 'begin this heading with ###' }]);
  });

  it('may go one level down and any number up', () => {
    expect(diagnosticsWith('### Ships\n\n#### Ferries\n\n## Trains')).toEqual([]);
  });

  it('is the first of its text at the second level', () => {
    expect(diagnosticsAfter({ '## A date for the ferry': '### A date for the ferry' })).toMatchObject([
      { problem: 'skips a heading level' },
    ]);
  });
});

describe('a note', () => {
  it('stands in every paragraph', () => {
    expect(diagnosticsWith('They dined.')).toMatchObject([
      { line: lineOf(LAST) + 2, problem: 'has a paragraph without a source', remedy: 'end its sentences with notes such as `[@dawn]`' },
    ]);
  });

  it('stands in every item of a list', () => {
    expect(diagnosticsWith('- They dined.\n- They spoke.[@gazette]')).toMatchObject([{ problem: 'has a paragraph without a source' }]);
  });

  it('names a source that exists', () => {
    expect(diagnosticsWith('They dined.[@gazete]')).toMatchObject([
      { problem: 'names a source that does not exist: `gazete`', remedy: 'did you mean `[@gazette]`?' },
    ]);
  });

  it('names only sources that exist, where it names several', () => {
    expect(diagnosticsWith('They dined.[@gazette; @harbor; @quarterly]')).toMatchObject([
      { remedy: 'did you mean `[@harbour]`?' },
      { remedy: 'add it to `sources`' },
    ]);
  });

  it('does not stand in a heading', () => {
    expect(diagnosticsWith('## Dinner[@gazette]')).toMatchObject([{ problem: 'has a link or a note in a heading' }]);
  });

  it('does not give a heading the anchor of a part of the page', () => {
    expect(diagnosticsWith('## Sources')).toMatchObject([{ problem: 'has the heading “Sources”, which the page itself has' }]);
  });

  it.each(['[@gazette, @harbour]', '[@Gazette]', '[@gazette;@harbour;]'])(
    'that is miswritten is not left for readers to see: %s',
    (note) => {
      expect(diagnosticsWith(`They dined.[@gazette] They spoke.${note}`)).toMatchObject([{ field: 'body' }]);
    },
  );
});

describe('words in quotation marks', () => {
  it('are refused where nobody is named as having said them', () => {
    expect(diagnosticsWith('She spoke of “a long dinner”.[@gazette]')).toMatchObject([
      {
        line: lineOf(LAST) + 2,
        problem: 'quotes words that `quotes` does not hold: “a long dinner”',
        remedy: 'add them with speaker, occasion and source, or put them in your own words',
      },
    ]);
  });

  it('are refused where they change what was said', () => {
    expect(diagnosticsAfter({ 'called the line “a bridge that floats”': 'called the line “a bridge which floats”' })).toMatchObject([
      { problem: 'quotes words that `quotes` does not hold: “a bridge which floats”' },
      { problem: 'does not hold the quote `bridge`' },
    ]);
  });

  it('are refused though part of them is stressed', () => {
    expect(diagnosticsWith('She spoke of “a *long* dinner”.[@gazette]')).not.toEqual([]);
  });
});

describe('a quote', () => {
  it('that the text does not have is reported', () => {
    expect(diagnosticsAfter({ 'the line “a bridge that floats”': 'the line a floating bridge' })).toMatchObject([
      { problem: 'does not hold the quote `bridge`', remedy: 'set it with `::quote[bridge]`, or quote it in a sentence' },
    ]);
  });

  it('may stand on a line of its own', () => {
    expect(diagnosticsAfter({ 'Costa called the line “a bridge that floats” and': '::quote[bridge]\n\nCosta' })).toEqual([]);
  });

  it('may not stand on a line of its own twice', () => {
    expect(diagnosticsWith('::quote[bridge]\n\n::quote[bridge]')).toMatchObject([{ problem: 'sets the quote `bridge` twice' }]);
  });

  it('cannot be set where there is none of that key', () => {
    expect(diagnosticsWith('::quote[tide]')).toMatchObject([{ problem: 'sets a quote that does not exist: `tide`' }]);
  });
});

describe('a directive', () => {
  it.each(['::figure[ships]', ':::note\nText.[@gazette]\n:::'])('that nobody knows is reported: %j', (text) => {
    expect(diagnosticsWith(text)).toMatchObject([{ problem: textWith(/^has an unknown directive `:\w+`$/) }]);
  });

  it('is not made by the time of day', () => {
    expect(diagnosticsWith('They dined at 20:30.[@gazette]')).toEqual([]);
  });
});

describe('a page of the site', () => {
  const diagnosticsForPage = (body: string) =>
    diagnosticsFor(rawFile('pages', 'about', `---\ntitle: About\nsummary: What it is.\n---\n\n${body}\n`));

  it('needs no notes, and may quote', () => {
    expect(diagnosticsForPage('This is what we call “a readout”.')).toEqual([]);
  });

  it('has no raw HTML either', () => {
    expect(diagnosticsForPage('This is <b>it</b>.')).toMatchObject([{ file: 'pages/about.md', line: 6 }, { line: 6 }]);
  });
});
