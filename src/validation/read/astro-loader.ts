import { join, resolve, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { settings } from '../../settings.ts';
import type { Collection } from '../../schemas/collections.ts';
import { buildContext } from '../../build-context.ts';
import { formatDiagnostics } from '../diagnostics/diagnostic.ts';
import { readContent } from './read-content.ts';

/**
 * A loader that gives Astro the valid entries of one collection, and gives them again whenever an editor saves a file. Where nobody is
 * editing, it throws if the content has mistakes.
 */
export function contentLoader(collection: Collection): Loader {
  return {
    name: `readout-${collection}`,
    load: (context) => {
      if (buildContext()) {
        context.store.clear(); // the pages of a build read the archive from its context, so the store would only hold a copy
        return Promise.resolve();
      }
      const { diagnostics } = readContent(settings.contentDir);
      const { watcher } = context;
      // An editor at work sees the valid entries; the dev server reports the mistakes.
      if (diagnostics.length > 0 && !watcher) throw new Error(formatDiagnostics(diagnostics, settings.contentDir));
      fillStore(collection, context);
      if (!watcher) return Promise.resolve();
      const dir = resolve(settings.contentDir);
      watcher.add(dir);
      watcher.on('all', (_event, path) => {
        if (path.startsWith(dir) && readContent(settings.contentDir).diagnostics.length === 0) fillStore(collection, context);
      });
      return Promise.resolve();
    },
  };
}

function fillStore(collection: Collection, context: LoaderContext): void {
  const { store, config } = context;
  const { content } = readContent(settings.contentDir);
  const root = fileURLToPath(config.root);
  const ids = new Set(content[collection].map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, file, data, body } of content[collection]) {
    store.set({
      id,
      data: { ...data },
      body,
      filePath: relative(root, join(settings.contentDir, file)),
      digest: context.generateDigest({ data, body }),
    });
  }
}
