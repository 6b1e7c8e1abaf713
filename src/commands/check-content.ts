import { readBuildInput } from '../integration/read-build-input.ts';
import { formatDiagnostics } from '../validation/diagnostics/diagnostic.ts';
import { settings } from '../settings.ts';

const { diagnostics } = readBuildInput(settings.contentDir);
if (diagnostics.length > 0) {
  console.error(formatDiagnostics(diagnostics));
  process.exit(1);
}
console.log('The content has nothing to mend.');
