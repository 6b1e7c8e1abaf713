import { shareWords as words } from '../../i18n/share.ts';
import { makeElement } from '../dom/elements.ts';

/** How long the page says that it has copied something, in milliseconds. */
const NOTICE_TIME = 2500;

let notice: HTMLElement | undefined;
let timer = 0;

/** Copies a text, and says so, or that the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  const copied = await writeToClipboard(text);
  notice ??= addNotice();
  notice.textContent = copied ? words.copied : words.notCopied;
  clearTimeout(timer);
  timer = window.setTimeout(() => notice?.replaceChildren(), NOTICE_TIME);
}

function addNotice(): HTMLElement {
  const element = makeElement('p', { className: 'copy-notice', role: 'status' });
  document.body.append(element);
  return element;
}

/** Did the browser take a text? A page that came without TLS has no clipboard at all. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
