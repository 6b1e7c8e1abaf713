import type { BuildInput } from '../integration/read-build-input.ts';
import { readBuildInput } from '../integration/read-build-input.ts';
import { exitWith, settings } from '../settings.ts';
import { formatDiagnostics } from '../validation/diagnostics/diagnostic.ts';

/** The content as a build would read it. Ends the process with the letters where a build would stop: half an archive would pass for the whole. */
export function validArchive(): Pick<BuildInput, 'held'> & { archive: NonNullable<BuildInput['archive']> } {
  const { diagnostics, archive, held } = readBuildInput(settings.contentDir);
  if (diagnostics.length > 0 || !archive) return exitWith(formatDiagnostics(diagnostics, settings.contentDir));
  return { archive, held };
}
