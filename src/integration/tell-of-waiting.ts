import { listDiagnostics, type Diagnostic } from '../validation/diagnostics/diagnostic.ts';
import { settings } from '../settings.ts';
import type { Waiting } from '../archive/load/read-and-check.ts';

/** What a build tells of briefings that are not, or not yet, in the site. */
export function tellOfWaiting({ waiting, unfit }: { waiting: Waiting[]; unfit: Diagnostic[] }): string[] {
  return [
    ...waiting.map(({ id, until }) => `briefings/${id} waits for its embargo, until ${until}: build again then`),
    ...(unfit.length > 0
      ? [`these drafts have mistakes, so parts of them may be missing:\n\n${listDiagnostics(unfit, { folder: settings.contentDir })}\n`]
      : []),
  ];
}
