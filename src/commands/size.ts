import { settings } from '../settings.ts';
import { BRIEFING_BUDGET, FIRST_VIEW_BUDGET, measurePages } from './measure-pages.ts';

/** Prints what a first view of each type of page weighs, largest page of the type, compressed with gzip -9. */
const pages = measurePages(settings.outDir);
const largest = [...Map.groupBy(pages, ({ type }) => type)].map(([, of]) => of.reduce((a, b) => (b.total > a.total ? b : a)));
console.table(
  largest
    .sort((a, b) => b.total - a.total)
    .map(({ type, path, html, css, total, firstView, fonts }) => ({
      ...{ type, largest: path, HTML: html, CSS: css, 'HTML + CSS': total, 'first view': firstView, fonts },
    })),
);
console.log(
  `A briefing may have ${FIRST_VIEW_BUDGET} bytes of HTML and CSS up to the end of its first section, one round trip, and ${BRIEFING_BUDGET} in all.`,
);
