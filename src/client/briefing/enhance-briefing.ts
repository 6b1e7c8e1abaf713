import { decodeAddress } from '../dom/decode-address.ts';
import { findMovedParagraph } from './find-moved-paragraph.ts';
import { offerCitations } from './offer-citations.ts';
import { offerLinksToParts } from './offer-links-to-parts.ts';
import { offerSharing } from './offer-sharing.ts';
import { showSources } from './show-sources.ts';

/** The script of a briefing: shows the sources of notes in place, and offers to cite and share the briefing and to copy links to its parts. */
export function enhanceBriefing(article: HTMLElement): void {
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  showSources(article);
  offerCitations(article);
  offerLinksToParts(article, page);
  offerSharing(article, page);
  const hash = decodeAddress(location.hash.slice(1));
  if (!hash.startsWith('p-') || document.getElementById(hash)) return;
  const paragraphs = [...article.querySelectorAll('.prose [id^="p-"]')];
  const moved = findMovedParagraph(
    hash,
    paragraphs.map(({ id }) => id),
  );
  if (moved !== undefined) location.replace(`#${moved}`);
}
