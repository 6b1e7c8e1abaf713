import { commitmentsWords as words } from '../i18n/commitments.ts';
import { requireElement } from './dom/elements.ts';
import { filterYearList } from './filter-year-list.ts';
import { markPassedDeadlines } from './mark-passed-deadlines.ts';

/** Filters the list of all commitments, and with it the picture that has a square for each. */

const squares = [...document.querySelectorAll<HTMLAnchorElement>('.ledger .square')];

// A reader who comes with a choice wants the list, so the news of all commitments stay hidden.
requireElement('.promise-news').hidden = 'query' in document.documentElement.dataset;

filterYearList({
  name: 'commitment',
  itemClass: 'promise',
  listClass: 'promises',
  words,
  onLoaded: updateDueFilter,
  onDraw: (list, filtered) => {
    // Folded promises are shown if they pass.
    for (const group of list.querySelectorAll('details.unreported')) group.toggleAttribute('open', filtered !== undefined);
    fadeSquares(filtered);
  },
});

/** Marks and counts the overdue commitments by the reader’s day, when all commitments have loaded. */
function updateDueFilter(commitments: HTMLElement[]): void {
  markPassedDeadlines(new Date());
  for (const [value, text] of Object.entries(words.due)) {
    const count = commitments.filter(({ dataset }) => dataset['due'] === value).length;
    requireElement(`[name=due] [value=${value}]`).textContent = words.option(text, count);
  }
}

/** Fades the squares of the commitments that do not pass; none without a choice, or while it is not known which commitment a square is. */
function fadeSquares(commitments: HTMLElement[] | undefined): void {
  const hiddenByUrl = new Map(
    commitments?.map((commitment) => [commitment.querySelector<HTMLAnchorElement>('.what > a')?.href, commitment.hidden === true]),
  );
  for (const square of squares) square.toggleAttribute('data-faded', hiddenByUrl.get(square.href) ?? false);
}
