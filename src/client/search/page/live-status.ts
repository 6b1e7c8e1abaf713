import { element } from '../../dom/dom.ts';

/** How long a reader has stopped typing before she is told, by ear, what was found. */
const QUIET = 700;

/**
 * Makes what tells the reader how the search goes: at once for the eye, and once for the ear when the typing stops. The ear
 * then hears what stands in the notice too, but for its small print.
 */
export function makeStatus(shown: HTMLElement, notice: HTMLElement, announcer: HTMLElement) {
  let announcing = 0;
  return {
    /** What was found; `query` is set apart, as it may run in another direction. */
    tell: (message: string, query = '', hint = '') => {
      const at = query === '' ? message.length : message.lastIndexOf(query);
      const strong = element('strong', {}, message.slice(0, at), element('bdi', {}, query), message.slice(at + query.length));
      shown.replaceChildren(...(message === '' ? [] : [strong, ' ', hint]));
      clearTimeout(announcing);
      announcing = window.setTimeout(() => {
        const noticed = [...notice.querySelectorAll(':scope > :not(.note)')].map(({ textContent }) => textContent);
        announcer.textContent = [message, hint, ...noticed].filter(Boolean).join(' ');
      }, QUIET);
    },
    /** That it takes a while; the ear hears it only if it does. */
    wait: (message: string) => {
      shown.replaceChildren(element('span', {}, message), ' ', element('progress', { ariaLabel: message }));
      clearTimeout(announcing);
      announcing = window.setTimeout(() => (announcer.textContent = message), QUIET);
    },
    add: (...nodes: Node[]) => shown.append(' ', ...nodes),
  };
}
