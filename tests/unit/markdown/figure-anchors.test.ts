import { describe, expect, it } from 'vitest';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { archiveOf, briefingIn } from '../make-archive.ts';

const ID = '2021-04-06-this';

/** The page of a briefing with one figure and this text. */
function pageWith(value: number, unit: string, text: string) {
  const figures = [{ key: 'one', what: 'of what was said', value, unit, source: 'gazette' }];
  const archive = archiveOf({ briefings: [{ id: ID, figures, body: `${text}[@gazette]` }] });
  const briefing = briefingIn(archive, ID);
  const { html, placedAnchors } = renderBody(briefing, archive);
  const [, anchored] = /<span id="figure-one">([^<]*)<\/span>/.exec(html) ?? [];
  return { anchored, placed: [...placedAnchors] };
}

describe('a figure', () => {
  it.each([
    [1100, 'km', 'The pipe is to be 1,100 km long.', '1,100'],
    [46, 'per cent', 'Trade grew by 46 per cent.', '46'],
    [6, 'agreements', 'They signed Six agreements.', 'Six'],
    [2_000_000, 'tonnes', 'Some two million tonnes came.', 'two million'],
    [12.4, 'billion cubic metres', 'For 12.4 billion cubic metres.', '12.4'],
  ])('has its anchor where the text writes it: %s %s', (value, unit, text, written) => {
    expect(pageWith(value, unit, text)).toEqual({ anchored: written, placed: ['figure-one'] });
  });

  it.each([
    ['the number counts something else', 6, 'agreements', 'On 6 October they met.'],
    ['it is a part of another number', 100, 'doses', 'They had 1,100 doses.'],
    ['the text has no such number', 5000, 'doses', 'They had many doses.'],
  ])('keeps its anchor in the list where %s', (_, value, unit, text) => {
    expect(pageWith(value, unit, text)).toEqual({ anchored: undefined, placed: [] });
  });
});
