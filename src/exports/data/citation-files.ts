import { stringify } from 'yaml';
import { dataPageWords } from '../../i18n/data/data-page.ts';
import { messages } from '../../i18n/messages.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { site } from '../../site.ts';
import { absoluteUrl, routes } from '../../views/meta/routes.ts';

/** The licences of Creative Commons, by their addresses. */
const CREATIVE_COMMONS = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)\//;

/** `CITATION.cff`, by which GitHub, Zenodo and reference managers cite the data: https://citation-file-format.github.io, version 1.2.0. */
export const citationFile = (version: Day): string =>
  stringify(
    {
      'cff-version': '1.2.0',
      message: dataPageWords.citeMessage,
      type: 'dataset',
      title: dataPageWords.datasetTitle(site.name),
      abstract: site.description,
      authors: [{ name: site.name, website: absoluteUrl(routes.home()) }],
      url: absoluteUrl(routes.data()),
      version,
      'date-released': version,
      ...(site.doi !== undefined && { doi: site.doi }),
      ...licenceForCitation(),
    },
    { version: '1.1' }, // its parsers would take a day without quotation marks for no text
  );

/** A licence of Creative Commons by its SPDX name, another by its address. */
function licenceForCitation(): object {
  const [, kind, version] = CREATIVE_COMMONS.exec(site.licence.url) ?? [];
  return kind && version ? { license: `CC-${kind.toUpperCase()}-${version}` } : { 'license-url': site.licence.url };
}

/**
 * `.zenodo.json`, from which Zenodo makes the record of a release on GitHub: https://developers.zenodo.org/#representation. Version and day are
 * those of the release, so the file changes only with the settings of the site.
 */
export function zenodoFile(): string {
  const [, kind, version] = CREATIVE_COMMONS.exec(site.licence.url) ?? [];
  const record = {
    title: dataPageWords.datasetTitle(site.name),
    upload_type: 'dataset',
    description: `${site.description} ${messages.footer.absence}`,
    creators: [{ name: site.name }],
    access_right: 'open',
    ...(kind && version && { license: `cc-${kind}-${version}` }),
    language: 'eng',
    related_identifiers: [{ identifier: absoluteUrl(routes.data()), relation: 'isAlternateIdentifier', resource_type: 'dataset' }],
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}
