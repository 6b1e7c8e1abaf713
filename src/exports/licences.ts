import { messages } from '../i18n/messages.ts';

/** The packages of which a built site contains something: scripts, the search, fonts, borders. */
export const SHIPPED_PACKAGES = [
  'pagefind',
  'fastest-levenshtein',
  'temporal-polyfill',
  'temporal-spec',
  'temporal-utils',
  'vite', // its helper that loads a script's style sheet
  'workbox-core',
  'workbox-routing',
  'workbox-strategies',
  '@fontsource-variable/source-serif-4',
  'world-atlas',
] as const;

/** A package, with the name and the text of its licence. */
export interface PackageLicence {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** The text of `licences.txt`: the work of others that a built site contains, and its licences. */
export const licencesText = (packages: PackageLicence[]): string =>
  [
    messages.licences,
    ...packages.map(({ name, version, licence, text }) => `${RULE}\n\n${name} ${version} (${licence})\n\n${text.trim()}`),
    '',
  ].join('\n\n');

const RULE = '-'.repeat(72);
