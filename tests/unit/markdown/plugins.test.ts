import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/schemas/document.ts';
import { archiveOf } from '../make-archive.ts';
import { htmlOf } from '../make-html.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/markdown/', import.meta.url));
const ID = '2021-04-06-fixture';

/** The body of a fixture as the site would print it; its front matter has the fields that matter. */
function render(input: string): Promise<string> {
  const parsed = parseFile(`briefings/${ID}.md`, input);
  if (Array.isArray(parsed)) throw new Error('The fixture is not a briefing.');
  const archive = archiveOf({ briefings: [{ ...(parsed.values ?? {}), id: ID, body: parsed.body.trim() }] });
  return htmlOf(`briefings/${ID}.md`, parsed.body, archive);
}

describe('the body of a briefing', () => {
  it.each(readdirSync(FIXTURES))('is printed as in fixtures/markdown/%s', async (name) => {
    const [input, output] = ['input.md', 'output.html'].map((file) => readFileSync(`${FIXTURES}/${name}/${file}`, 'utf8'));
    expect(await render(input ?? '')).toBe(output?.trimEnd());
  });
});

describe('a page of the site', () => {
  it('has neither notes nor mentions: its words are its own', async () => {
    const body = 'Notes such as [@gazette] lead to Sudopol.';
    expect(await htmlOf('pages/about.md', body, archiveOf({}))).toBe(`<p>${body}</p>`);
  });
});
