import { showSources } from './show-sources.ts';

/** The script of a briefing: shows the sources of notes in place. */
export function enhanceBriefing(article: HTMLElement): void {
  showSources(article);
}
