import { describe, expect, it } from 'vitest';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { archiveOf } from '../make-archive.ts';

const ID = '2020-01-01-a';

/** The anchors of the paragraphs of a body, in order. */
function anchorsIn(body: string): string[] {
  const [briefing] = archiveOf({ briefings: [{ id: ID, body }] }).briefings;
  if (!briefing) throw new Error('There is no briefing.');
  return [...renderBody(briefing, archiveOf({ briefings: [{ id: ID, body }] })).html.matchAll(/<(?:p|li) id="(p-[^"]*)"/g)].map(
    ([, id]) => id ?? '',
  );
}

const FERRY = 'Norland and Sudonia agreed on a ferry line in spring, and on a bridge.[@gazette]';
const GRAIN = 'Grain was the second subject of the talks.[@gazette]';

describe('the anchor of a paragraph', () => {
  it('is made of its first ten words, without the numbers of notes', () => {
    expect(anchorsIn(`They met,[@gazette] late.\n\n${FERRY}`)).toEqual([
      'p-they-met-late',
      'p-norland-and-sudonia-agreed-on-a-ferry-line-in-spring',
    ]);
  });

  it('stays when other paragraphs are added, edited, moved or taken away, and when its own end is edited', () => {
    const anchor = anchorsIn(FERRY)[0] ?? '';
    for (const body of [
      `${GRAIN}\n\n${FERRY}`,
      `## A heading\n\n- An item.[@gazette]\n\n${FERRY}\n\n${GRAIN}`,
      FERRY.replace('a bridge', 'nothing else'),
      `Norland and Sudonia agreed on a ferry line in autumn.[@gazette]\n\n${FERRY}`,
    ])
      expect(anchorsIn(body)).toContain(anchor);
  });

  it('is its own, also where two paragraphs begin alike', () => {
    const anchors = anchorsIn(`They met.[@gazette]\n\nThey met.[@gazette]\n\n- They met.[@gazette]`);
    expect(new Set(anchors).size).toBe(3);
  });
});
