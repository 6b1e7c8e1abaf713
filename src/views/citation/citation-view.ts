import { citationStyles, citationWords, type CitationPart } from '../../i18n/citation.ts';
import { bibtexOf } from './bibtex.ts';
import type { CitableItem } from './citable-item.ts';
import { cslItemOf } from './csl-json.ts';
import { risOf } from './ris.ts';

/** How a page says that it can be cited. */
export interface CitationView {
  /** The address that the citations name. */
  url: string;
  styles: { name: string; parts: CitationPart[] }[];
  /** Files for reference managers. Each is in its own link, so that they need neither a script nor three more files a briefing. */
  files: { name: string; fileName: string; href: string }[];
}

/** The citations of an item. */
export const citationViewOf = (item: CitableItem): CitationView => ({
  url: item.url,
  styles: Object.entries(citationStyles).map(([name, style]) => ({ name, parts: style(item) })),
  files: [
    fileOf(item.id, 'ris', 'application/x-research-info-systems', risOf(item)),
    fileOf(item.id, 'bib', 'application/x-bibtex', bibtexOf(item)),
    fileOf(item.id, 'json', 'application/vnd.citationstyles.csl+json', JSON.stringify([cslItemOf(item)])),
  ],
});

const fileOf = (id: string, ending: keyof typeof citationWords.formats, type: string, text: string) => ({
  name: citationWords.formats[ending],
  fileName: `${id}.${ending}`,
  href: `data:${type};charset=utf-8,${encodeURIComponent(text)}`,
});
