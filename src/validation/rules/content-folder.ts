import type { RawFile } from '../read/files.ts';
import type { Letter } from '../diagnostics/diagnostic.ts';
import { PAGES } from '../../schemas/page.ts';

/** Judges what a content folder holds as a whole: at least one briefing, and just those pages that the site prints. */
export function judgeContents(files: RawFile[]): Letter[] {
  const pages = files.filter(({ collection }) => collection === 'pages');
  const letters: Letter[] = [];
  if (!files.some(({ collection }) => collection === 'briefings')) {
    letters.push({
      file: 'briefings/',
      field: 'folder',
      problem: 'holds no briefing',
      remedy: 'write the first; content/README.md has one to copy',
    });
  }
  for (const id of PAGES.filter((it) => !pages.some((page) => page.id === it))) {
    letters.push({ file: `pages/${id}.md`, field: 'file', problem: 'is missing', remedy: `write it: the site prints it at /${id}/` });
  }
  for (const { file } of pages.filter(({ id }) => !PAGES.some((it) => it === id))) {
    letters.push({ file, field: 'file', problem: 'is a page that the site does not print', remedy: `the pages are: ${PAGES.join(', ')}` });
  }
  return letters;
}
