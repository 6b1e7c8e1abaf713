import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { splitFile } from '../../../src/validation/read/file-parts.ts';
import { archiveOf } from '../make-archive.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/markdown/', import.meta.url));
const ID = '2021-04-06-fixture';
/** A newer briefing, which is not the one that is rendered. */
const OTHER = { id: '2022-01-01-other', sources: [{ key: 'other', title: 'A title', publisher: 'A paper' }], body: 'Text.[@other]' };

/** The body of a fixture as the site would print it; its front matter has the fields that matter. */
function render(input: string): string {
  const parsed = splitFile(`briefings/${ID}.md`, input);
  if (Array.isArray(parsed)) throw new Error('The fixture is not a briefing.');
  const archive = archiveOf({ briefings: [{ ...(parsed.values ?? {}), id: ID, body: parsed.body.trim() }, OTHER] });
  return renderBody({ file: `briefings/${ID}.md`, body: parsed.body }, archive).html;
}

describe('the body of a briefing', () => {
  it.each(readdirSync(FIXTURES))('is printed as in fixtures/markdown/%s', (name) => {
    const [input, output] = ['input.md', 'output.html'].map((file) => readFileSync(`${FIXTURES}/${name}/${file}`, 'utf8'));
    expect(render(input ?? '')).toBe(output?.trimEnd());
  });

  it('has the anchor of a quote though part of its words is stressed', () => {
    const quote = 'key: bridge, words: a bridge that floats, occasion: A speech, source: gazette';
    const body = 'It was “a *bridge* that floats”.[@gazette]';
    expect(render(`---\nquotes: [{ ${quote} }]\n---\n\n${body}\n`)).toContain('id="quote-bridge"');
  });
});

describe('a page of the site', () => {
  it('has neither notes nor mentions: its words are its own', () => {
    const body = 'Notes such as [@other] lead to Sudopol.';
    expect(renderBody({ file: 'pages/about.md', body }, archiveOf({ briefings: [OTHER] })).html).toBe(`<p>${body}</p>`);
  });
});
