import { resolve } from 'node:path';
import { formatDiagnostics, type Diagnostic } from '../validation/diagnostics/diagnostic.ts';

/** What Vite sends to browsers so that they show an error over the page, in the form that Astro's overlay reads. */
export interface OverlayMessage {
  type: 'error';
  err: {
    name: string;
    title: string;
    /** Markdown, of which Astro makes HTML. */
    message: string;
    hint: string;
    stack: string;
    /** The place that the overlay offers to open in the editor. */
    loc: { file: string; line: number; column: number };
  };
}

/** Makes the message that shows diagnostics over the pages of an editor's browser. The overlay offers to open the first of them. */
export function diagnosticsOverlay(contentDir: string, diagnostics: Diagnostic[]): OverlayMessage {
  const [title = '', ...letters] = formatDiagnostics(diagnostics).split('\n\n');
  const [first] = diagnostics;
  return {
    type: 'error',
    err: {
      name: 'Content',
      title,
      message: letters.join('\n\n'),
      hint: 'Until then the pages show the content as it was. Save the mended file, and this goes away.',
      stack: '',
      loc: { file: resolve(contentDir, first?.file ?? ''), line: first?.line ?? 1, column: 1 },
    },
  };
}
