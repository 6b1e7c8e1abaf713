import type { OfficeFunction } from '../../schemas/office.ts';

/** The function that the title of an office names. The first pattern that matches counts, so special titles come first. */
const FUNCTIONS_OF_TITLES: [RegExp, OfficeFunction][] = [
  [/\b(?:deputy|vice) (?:prime minister|premier|chancellor)\b/i, 'deputy head of government'],
  [/\b(?:deputy|vice|assistant|under) ?(?:foreign )?(?:minister|secretary)\b|\bminister of state\b/i, 'deputy minister'],
  [/\b(?:foreign minister|minister (?:of|for) (?:foreign|external) affairs|secretary of state|foreign secretary)\b/i, 'foreign minister'],
  [/\b(?:prime minister|premier|chancellor|taoiseach|head of government)\b/i, 'head of government'],
  [/\b(?:crown prince|vice[- ]president|speaker)\b/i, 'other'],
  [/\b(?:president|king|queen|emperor|empress|emir|amir|sultan|shah|pope|head of state)\b/i, 'head of state'],
  [/\bminister (?:of|for) defen[cs]e\b|\bdefen[cs]e (?:minister|secretary)\b|\bsecretary of defen[cs]e\b/i, 'defence minister'],
  [/\bminister (?:of|for) finance\b|\bfinance minister\b|\bsecretary of the treasury\b|\btreasury secretary\b/i, 'finance minister'],
  [/\bminister (?:of|for) (?:the )?(?:interior|home affairs)\b|\b(?:interior|home) (?:minister|secretary)\b/i, 'interior minister'],
  [/\bminister (?:of|for) (?:\w+ and )?(?:trade|commerce)\b|\b(?:trade|commerce) minister\b|\bsecretary of commerce\b/i, 'trade minister'],
  [/\bminister (?:of|for) energy\b|\benergy minister\b|\bsecretary of energy\b/i, 'energy minister'],
  [/\bminister\b/i, 'minister'],
  [/\bambassador\b/i, 'ambassador'],
  [/\benvoy\b/i, 'envoy'],
  [/\badviser\b/i, 'adviser'],
];

/** The function of an office known only by its title; `other` where the title does not say. */
export const functionOfTitle = (title: string): OfficeFunction =>
  FUNCTIONS_OF_TITLES.find(([pattern]) => pattern.test(title))?.[1] ?? 'other';
