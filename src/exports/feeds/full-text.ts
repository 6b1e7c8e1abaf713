import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { bodyDependencies } from '../../markdown/body-dependencies.ts';
import { renderBody } from '../../markdown/render-body.ts';
import type { Feed } from '../../views/follow/feed.ts';
import { absoluteUrl, routes } from '../../views/meta/routes.ts';
import { fitForFeed } from './fit-for-feed.ts';

const texts = new WeakMap<Briefing, string>();

/** The text of a briefing as HTML for feeds. Rendered once for all feeds in which it stands. */
export function fullTextOf(briefing: Briefing, archive: Archive): string {
  const known = texts.get(briefing);
  if (known !== undefined) return known;
  const { html } = renderBody(briefing, archive, fitForFeed(absoluteUrl(routes.briefing(briefing.id))));
  texts.set(briefing, html);
  return html;
}

/** Everything on which the file of a feed depends, for `reusePage`. */
export const feedDependencies = (feed: Feed, archive: Archive) => ({
  ...feed,
  items: feed.items.map(({ fullText, ...item }) => [item, fullText && bodyDependencies(fullText, archive)]),
});
