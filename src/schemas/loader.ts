import { join, resolve, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { settings } from '../settings.ts';
import type { Collection } from './collections.ts';
import { formatLetters } from './letter.ts';
import { readContent } from './read.ts';

/** Hands what passed in one folder on to Astro, and again whenever an editor saves a file. Throws the letters if there are any. */
export function contentLoader(collection: Collection): Loader {
  return {
    name: `readout-${collection}`,
    load: async (context) => {
      await fill(collection, context);
      const { watcher } = context;
      if (!watcher) return;
      const dir = resolve(settings.contentDir);
      watcher.add(dir);
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(dir)) return;
        fill(collection, context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

function fill(collection: Collection, { store, generateDigest, config }: LoaderContext): Promise<void> {
  const { content, letters } = readContent(settings.contentDir);
  if (letters.length > 0) return Promise.reject(new Error(formatLetters(letters)));
  const root = fileURLToPath(config.root);
  const ids = new Set(content[collection].map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, file, data, body } of content[collection]) {
    const path = relative(root, join(settings.contentDir, file));
    store.set({
      id,
      data: data as unknown as Record<string, unknown>,
      body,
      filePath: path,
      digest: generateDigest({ data, body } as unknown as Record<string, unknown>),
      ...(file.endsWith('.md') && { deferredRender: true }),
    });
  }
  return Promise.resolve();
}
