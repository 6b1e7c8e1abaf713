import { makeElement } from '../../dom/elements.ts';
import { replaceUnderFocus } from '../../dom/keep-focus.ts';

/** How long typing has to pause before screen readers announce what was found, in milliseconds. */
const ANNOUNCE_DELAY = 700;

/**
 * Makes the status line of the search. It shows a message at once, and has screen readers announce it once when the typing pauses, with
 * the notices above the results but without their small print. The line takes the focus from a button in it that goes.
 */
export function makeLiveStatus(line: HTMLElement, notices: HTMLElement, announcer: HTMLElement) {
  let timer = 0;
  return {
    /** Shows what was found. `query` is isolated in the message, as it may run in the other direction. */
    report: (message: string, query = '', hint = '') => {
      const at = query === '' ? message.length : message.lastIndexOf(query);
      const strong = makeElement('strong', {}, message.slice(0, at), makeElement('bdi', {}, query), message.slice(at + query.length));
      replaceUnderFocus(line, message === '' ? [] : [strong, ` ${hint}`], line);
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const noticeTexts = [...notices.querySelectorAll(':scope > :not(.note)')].map(({ textContent }) => textContent);
        announcer.textContent = [message, hint, ...noticeTexts].filter(Boolean).join(' ');
      }, ANNOUNCE_DELAY);
    },
    /** Shows that the search takes a while; screen readers announce it only if it does. */
    showProgress: (message: string) => {
      const progress = makeElement('progress', { ariaLabel: message });
      replaceUnderFocus(line, [makeElement('span', {}, message), ' ', progress], line);
      clearTimeout(timer);
      timer = window.setTimeout(() => (announcer.textContent = message), ANNOUNCE_DELAY);
    },
    append: (...nodes: Node[]) => line.append(' ', ...nodes),
  };
}
