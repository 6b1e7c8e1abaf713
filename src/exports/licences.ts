import { messages } from '../i18n/messages.ts';

/** The packages of which something stands in the files of a built site: scripts, the search, letters, borders. */
export const SHIPPED_PACKAGES = [
  'pagefind',
  'fastest-levenshtein',
  'temporal-polyfill',
  'temporal-spec',
  'temporal-utils',
  'vite', // a helper that loads a script's style sheet with it
  'workbox-core',
  'workbox-routing',
  'workbox-strategies',
  '@fontsource-variable/source-serif-4',
  'world-atlas',
] as const;

/** A package with the text of its licence. */
export interface PackageLicence {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** The text that a built site hands out beside others' work: what of it there is, and under which licences. */
export const licencesText = (packages: PackageLicence[]): string =>
  [
    messages.licences,
    ...packages.map(({ name, version, licence, text }) => `${RULE}\n\n${name} ${version} (${licence})\n\n${text.trim()}`),
    '',
  ].join('\n\n');

const RULE = '-'.repeat(72);
