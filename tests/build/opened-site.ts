import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { CONTENT_TYPES } from '../media-types.ts';

/** Where a folder is opened as if a host served it; nothing listens there. */
export const ORIGIN = 'https://readout.example';

/** Lets a browser have the files of a folder, and nothing else; what else it asks for is told to `foreign`. */
export async function openFolder(context: BrowserContext, dir: string, foreign: (address: string) => void): Promise<void> {
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const path = join(dir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (origin !== ORIGIN) {
      foreign(route.request().url());
      await route.abort();
    } else if (existsSync(path)) {
      await route.fulfill({ body: readFileSync(path), contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream' });
    } else await route.fulfill({ status: 404 });
  });
}

/** Everything that happens on a page which should not: what it writes to the console, and dialogs. */
export function listen(page: Page, tell: (event: string) => void): void {
  page.on('console', (message) => tell(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => tell(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    tell(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}
