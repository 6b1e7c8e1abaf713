import { PAGES } from '../../schemas/page.ts';
import { SEARCH_FILES } from '../../schemas/synonyms.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawFile } from '../read/raw-files.ts';

/** Checks that a content folder has at least one briefing, and exactly the pages that the site prints, and no file that the search does not read. */
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
  for (const id of PAGES.filter((name) => !pages.some((page) => page.id === name))) {
    diagnostics.push({ file: `pages/${id}.md`, field: 'file', problem: 'is missing', remedy: `write it: the site prints it at /${id}/` });
  }
  for (const { file } of pages.filter(({ id }) => !PAGES.some((name) => name === id))) {
    diagnostics.push({
      file,
      field: 'file',
      problem: 'is a page that the site does not print',
      remedy: `the pages are: ${PAGES.join(', ')}`,
    });
  }
  for (const { file } of files.filter(({ collection, id }) => collection === 'search' && !SEARCH_FILES.some((name) => name === id))) {
    diagnostics.push({
      file,
      field: 'file',
      problem: 'is a file that the search does not read',
      remedy: `the files are: ${SEARCH_FILES.map((name) => `${name}.yaml`).join(', ')}`,
    });
  }
  return diagnostics;
}
