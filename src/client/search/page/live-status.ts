import { makeElement } from '../../dom/elements.ts';

/** How long typing has to pause before screen readers announce what was found, in milliseconds. */
const ANNOUNCE_DELAY = 700;

/**
 * Makes the status line of the search. It shows a message at once, and has screen readers announce it once when the typing pauses, with
 * the notices above the results but without their small print.
 */
export function makeLiveStatus(line: HTMLElement, notices: HTMLElement, announcer: HTMLElement) {
  let timer = 0;
  return {
    /** Shows what was found. `query` is isolated in the message, as it may run in the other direction. */
    report: (message: string, query = '', hint = '') => {
      const at = query === '' ? message.length : message.lastIndexOf(query);
      const strong = makeElement('strong', {}, message.slice(0, at), makeElement('bdi', {}, query), message.slice(at + query.length));
      line.replaceChildren(...(message === '' ? [] : [strong, ' ', hint]));
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const noticeTexts = [...notices.querySelectorAll(':scope > :not(.note)')].map(({ textContent }) => textContent);
        announcer.textContent = [message, hint, ...noticeTexts].filter(Boolean).join(' ');
      }, ANNOUNCE_DELAY);
    },
    /** Shows that the search takes a while; screen readers announce it only if it does. */
    showProgress: (message: string) => {
      line.replaceChildren(makeElement('span', {}, message), ' ', makeElement('progress', { ariaLabel: message }));
      clearTimeout(timer);
      timer = window.setTimeout(() => (announcer.textContent = message), ANNOUNCE_DELAY);
    },
    append: (...nodes: Node[]) => line.append(' ', ...nodes),
  };
}
