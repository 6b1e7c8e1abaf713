import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { selectAll } from 'hast-util-select';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { llmsText } from '../../../src/exports/llms-txt.ts';
import { briefingMarkdown } from '../../../src/markdown/briefing-markdown.ts';
import { site } from '../../../src/site.ts';
import { briefingsWithTwin, briefingTwin } from '../../../src/views/pages/briefing/briefing-twin.ts';
import { briefingView } from '../../../src/views/pages/briefing/briefing.ts';
import { archiveOf, briefingIn } from '../make-archive.ts';
import type { BriefingFields } from '../make-content.ts';

const ID = '2021-04-06-a';
const HOSTILE = '</h1><script>alert(1)</script> ]]> [x](javascript:alert(1)) # `y` <!-- *z* [1]: /w & &lt; | ::quote[words]';

const fields = {
  id: ID,
  title: 'Berg in Sudopol',
  summary: 'She came by sea.',
  body: 'They met at 10:30.[@gazette]\n\n## Ships\n\n::quote[words]\n\n[Trade](/topics/trade/) grew.[@gazette]',
  quotes: [{ key: 'words', speaker: 'anna-berg', words: 'We agreed', occasion: 'On the quay', source: 'gazette' }],
} as unknown as BriefingFields;

const world = (more: Partial<BriefingFields> = {}) => archiveOf({ briefings: [{ ...fields, ...more }] });
const markdownOf = (more: Partial<BriefingFields> = {}) => briefingMarkdown(briefingTwin(briefingIn(world(more), ID)));
const page = unified().use(remarkParse).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeStringify, { allowDangerousHtml: true });
const elementsOf = (markdown: string) => fromHtml(String(page.processSync(markdown)), { fragment: true });

describe('the Markdown of a briefing', () => {
  it('has its text with absolute links, quotes written out, and notes by the numbers of its sources', () => {
    expect(markdownOf()).toMatchInlineSnapshot(`
      "# Berg in Sudopol

      She came by sea.

      The desk. Published 1 January 2026. <https://readout.example/briefings/2021-04-06-a/>

      They met at 10:30.[1]

      ## Ships

      > “We agreed”
      >
      > — Anna Berg, On the quay[1]

      [Trade](https://readout.example/topics/trade/) grew.[1]

      ## Sources

      1. What the Gazette wrote, The Gazette, date not stated
      "
    `);
  });

  it('keeps what is hostile in a field as text, and leaves raw HTML out', () => {
    const twin = {
      ...{ title: HOSTILE, summary: HOSTILE, dateline: HOSTILE, url: 'https://readout.example/briefings/a/' },
      body: 'They <b onclick="x">met</b>.\n\n<script>alert(1)</script>\n\n::quote[words]',
      quotes: [{ key: 'words', words: HOSTILE, caption: HOSTILE, source: 'a' }],
      sources: [{ key: 'a', title: HOSTILE, url: 'https://example.org/', published: HOSTILE }],
    };
    const tree = elementsOf(briefingMarkdown(twin));
    const hrefs = selectAll('a', tree).map(({ properties }) => properties.href);
    expect(hrefs).toEqual([twin.url, 'https://example.org/']);
    expect(selectAll('script, b, h1 *, em, code', tree)).toEqual([]);
    expect(selectAll('h1, p, li', tree).map((it) => toString(it).trim())).toEqual([
      HOSTILE,
      HOSTILE,
      `${HOSTILE} ${twin.url}`,
      'They met.',
      `“${HOSTILE}”`,
      `— ${HOSTILE}[1]`,
      `${HOSTILE}, ${HOSTILE}`,
    ]);
  });
});

describe('briefings as Markdown', () => {
  it('are linked in the head of their pages and listed with the data in llms.txt', () => {
    const archive = world();
    const { alternates } = briefingView(briefingIn(archive, ID), archive).head;
    expect(alternates).toContainEqual({ type: 'text/markdown', title: 'Markdown', href: `/briefings/${ID}/index.md` });
    const hrefs = selectAll('a', elementsOf(llmsText(archive))).map(({ properties }) => properties.href);
    expect(hrefs).toContain(`https://readout.example/briefings/${ID}/index.md`);
    expect(hrefs).toContain('https://readout.example/data/visits.csv');
  });

  it('are not there for drafts, for briefings under embargo, and in an archive above the size', () => {
    const archive = world();
    const briefing = briefingIn(archive, ID);
    for (const more of [{ draft: true }, { embargo: '2999-01-01T00:00:00Z' }] as const) {
      const hidden = { ...briefing, ...more };
      expect(briefingsWithTwin({ ...archive, briefings: [hidden] })).toEqual([]);
      expect(briefingView(hidden, archive).head.alternates.map(({ type }) => type)).not.toContain('text/markdown');
      expect(llmsText({ ...archive, briefings: [hidden] })).not.toContain('index.md');
    }
    expect(briefingsWithTwin({ ...archive, briefings: [{ ...briefing, embargo: '2020-01-01T00:00:00Z' }] })).toHaveLength(1);
    const many = (count: number) => briefingsWithTwin({ ...archive, briefings: Array.from({ length: count }, () => briefing) }).length;
    expect([many(site.sizes.markdownTwins), many(site.sizes.markdownTwins + 1)]).toEqual([site.sizes.markdownTwins, 0]);
  });
});
