import type { ResultKind } from '../../../archive/model/search-options.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import type { NamedPage } from '../../../views/parts/named-pages.ts';
import { saveFile } from '../../downloads/save-file.ts';
import type { PagefindFragment } from '../engine/load-pagefind.ts';
import { toCsv, toRis, type ExportedResult } from '../query/export-results.ts';
import { elements } from './page-elements.ts';

/** What is downloaded: the results that are shown, and their kind. */
interface Shown {
  kind: ResultKind;
  results: () => Promise<ExportedResult[]>;
}

let shown: Shown | undefined;

/** Offers the results that are shown as files, or nothing. */
export function offerDownloads(offered: Shown | undefined): void {
  shown = offered;
  elements.downloads.hidden = offered === undefined;
}

elements.downloads.addEventListener('click', ({ target }) => {
  const format = target instanceof HTMLButtonElement ? target.value : '';
  if (!shown || (format !== 'csv' && format !== 'ris')) return;
  const { kind, results } = shown;
  void results().then((all) => {
    if (format === 'csv') saveFile(`search-${kind}.csv`, 'text/csv', toCsv(all));
    else saveFile(`search-${kind}.ris`, 'application/x-research-info-systems', toRis(all, kind === 'sources' ? 'NEWS' : 'ELEC'));
  });
});

/** A record as it is downloaded. */
export function exportedRecord({ url, content, meta }: PagefindFragment, kind: ResultKind): ExportedResult {
  const isText = kind === 'quotes' || kind === 'commitments' || kind === 'sources';
  const about = [
    isText && kind !== 'sources' ? meta['title'] : meta['route'],
    meta['label'],
    meta['paper'],
    meta['occasion'],
    meta['asOf'],
    meta['briefing'],
  ];
  return {
    title: isText ? content : (meta['title'] ?? ''),
    url: new URL(url, location.href).href,
    date: meta['when'] ?? '',
    publisher: kind === 'sources' ? (meta['title'] ?? '') : siteName(),
    note: about.filter(Boolean).join('; '),
  };
}

/** A page with a name as it is downloaded. */
export const exportedName = ({ text, href, type }: NamedPage): ExportedResult => ({
  ...{ title: text, url: new URL(href, location.href).href, date: '', publisher: siteName(), note: words.types[type] },
});

const siteName = (): string => document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
