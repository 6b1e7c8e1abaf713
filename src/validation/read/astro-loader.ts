import { join, resolve, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { settings } from '../../settings.ts';
import type { Collection } from '../../schemas/collections.ts';
import { buildContext, handedArchive, noteChangedCode } from '../../build-context.ts';
import { formatDiagnostics } from '../diagnostics/diagnostic.ts';
import { readContent } from './read-content.ts';

/**
 * A loader that gives Astro the valid entries of one collection, and gives them again whenever an editor saves a file. It gives none while the
 * archive is handed to the pages as it was checked, for thousands of entries take seconds. Where nobody is editing, it throws if the content
 * has mistakes.
 */
export function contentLoader(collection: Collection): Loader {
  return {
    name: `readout-${collection}`,
    load: (context) => {
      if (buildContext()) {
        context.store.clear(); // the pages of a build read the archive from its context, so the store would only hold a copy
        return Promise.resolve();
      }
      const { watcher } = context;
      const follow = () => {
        if (handedArchive() === undefined && readContent(settings.contentDir).diagnostics.length === 0) fillStore(collection, context);
      };
      // An editor at work sees the valid entries; the dev server reports the mistakes.
      if (handedArchive() === undefined) {
        const { diagnostics } = readContent(settings.contentDir);
        if (diagnostics.length > 0 && !watcher) throw new Error(formatDiagnostics(diagnostics, settings.contentDir));
        fillStore(collection, context);
      }
      if (!watcher) return Promise.resolve();
      const dir = resolve(settings.contentDir) + sep;
      const code = resolve('src') + sep;
      watcher.add(dir);
      watcher.on('all', (_event, path) => {
        const isCode = path.startsWith(code) && path.endsWith('.ts');
        if (isCode) noteChangedCode();
        if (isCode || path.startsWith(dir)) follow();
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
