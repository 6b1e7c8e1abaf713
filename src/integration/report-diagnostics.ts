import { resolve, sep } from 'node:path';
import { handArchive } from '../build-context.ts';
import { formatDiagnostics, type Diagnostic } from '../validation/diagnostics/diagnostic.ts';
import { diagnosticsOverlay, type OverlayMessage } from './diagnostics-overlay.ts';
import { readBuildInput } from './read-build-input.ts';

/** Whoever hears of files that are added, saved and deleted; Vite's watcher is one. */
interface Watcher {
  add: (path: string) => unknown;
  on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
}

/** The browsers in which an editor has pages open; Vite's socket is one. */
interface Browsers {
  send: (message: OverlayMessage | { type: 'full-reload' }) => void;
  on: (event: 'connection', listener: () => void) => unknown;
}

interface Logger {
  info: (text: string) => void;
  error: (text: string) => void;
}

/**
 * Tells an editor at work of every mistake in a content folder, at once and after each change of a file, and when the last is mended: in
 * the terminal, and over each page that a browser has open or opens. Hands the archive to the pages whenever there is no mistake, calls
 * `pagesChanged`, and lets browsers load them again. Returns a function that looks whether a file was changed of which nobody told: on a
 * busy machine a watcher loses events.
 */
export function reportDiagnostics(
  contentDir: string,
  watcher: Watcher,
  browsers: Browsers,
  logger: Logger,
  pagesChanged: () => void,
): () => void {
  const dir = resolve(contentDir);
  let told: Diagnostic[] | undefined;
  const show = () => {
    if (told && told.length > 0) browsers.send(diagnosticsOverlay(dir, told));
  };
  const tell = () => {
    const { diagnostics, archive } = readBuildInput(contentDir);
    // One save can be several events; the diagnostics are read anew only when a file has changed.
    if (diagnostics === told) return;
    const before = told;
    told = diagnostics;
    if (told.length > 0) logger.error(`\n${formatDiagnostics(told, contentDir)}\n`);
    else {
      handArchive(archive);
      if (before && before.length > 0) logger.info('The content has nothing to mend.');
      if (before) {
        pagesChanged();
        browsers.send({ type: 'full-reload' });
      }
    }
    show();
  };
  tell();
  browsers.on('connection', show);
  watcher.add(dir);
  watcher.on('all', (_event, path) => {
    if (path.startsWith(dir + sep)) tell();
  });
  return tell;
}
