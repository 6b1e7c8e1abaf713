import { resolve, sep } from 'node:path';
import { formatDiagnostics, type Diagnostic } from '../validation/diagnostics/diagnostic.ts';
import { readBuildInput } from './read-build-input.ts';

/** Whoever hears of files that are added, saved and deleted; Vite's watcher is one. */
interface Watcher {
  add: (path: string) => unknown;
  on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
}

interface Logger {
  info: (text: string) => void;
  error: (text: string) => void;
}

/** Tells an editor at work of every mistake in a content folder, at once and after each change of a file, and when the last is mended. */
export function reportDiagnostics(contentDir: string, watcher: Watcher, logger: Logger): void {
  const dir = resolve(contentDir);
  let told: Diagnostic[] = [];
  const tell = () => {
    const { diagnostics } = readBuildInput(contentDir);
    // One save can be several events; the diagnostics are read anew only when a file has changed.
    if (diagnostics === told) return;
    if (diagnostics.length > 0) logger.error(`\n${formatDiagnostics(diagnostics)}\n`);
    else if (told.length > 0) logger.info('The content has nothing to mend.');
    told = diagnostics;
  };
  tell();
  watcher.add(dir);
  watcher.on('all', (_event, path) => {
    if (path.startsWith(dir + sep)) tell();
  });
}
