import type { RawFile } from '../read/files.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { PAGES } from '../../schemas/page.ts';

/** Checks what a content folder holds as a whole: at least one briefing, and just those pages that the site prints. */
export function checkContentFolder(files: RawFile[]): Diagnostic[] {
  const pages = files.filter(({ collection }) => collection === 'pages');
  const diagnostics: Diagnostic[] = [];
  if (!files.some(({ collection }) => collection === 'briefings')) {
    diagnostics.push({
      file: 'briefings/',
      field: 'folder',
      problem: 'holds no briefing',
      remedy: 'write the first; content/README.md has one to copy',
    });
  }
  for (const id of PAGES.filter((it) => !pages.some((page) => page.id === it))) {
    diagnostics.push({ file: `pages/${id}.md`, field: 'file', problem: 'is missing', remedy: `write it: the site prints it at /${id}/` });
  }
  for (const { file } of pages.filter(({ id }) => !PAGES.some((it) => it === id))) {
    diagnostics.push({
      file,
      field: 'file',
      problem: 'is a page that the site does not print',
      remedy: `the pages are: ${PAGES.join(', ')}`,
    });
  }
  return diagnostics;
}
