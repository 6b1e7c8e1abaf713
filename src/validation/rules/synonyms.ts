import type { SynonymsData } from '../../schemas/synonyms.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';

/** The search reads no more words than these as one synonym. */
const MAX_SYNONYM_WORDS = 5;

/** Checks that each group of synonyms says something, that no word means two things, and that the search can find each. */
export function checkSynonyms({ synonyms, free }: SynonymsData): FieldFinding[] {
  const seen = new Map<string, number>();
  const findings: FieldFinding[] = [];
  const report = (path: PropertyKey[], problem: string, remedy: string) => findings.push({ path, problem, remedy });
  for (const [group, { words, finds }] of synonyms.entries()) {
    const path = (...rest: PropertyKey[]): PropertyKey[] => ['synonyms', group, ...rest];
    if (words.length === 1 && finds.length === 0)
      report(path('words'), 'has one word only', 'write another that means the same, or `finds`');
    for (const [at, word] of words.entries()) {
      const earlier = seen.get(fold(word));
      if (words.indexOf(word) < at) continue; // `checkRepeatedValues` says so
      if (earlier === group) report(path('words', at), 'stands twice in this group', 'delete one of the two');
      else if (earlier !== undefined)
        report(path('words', at), `is in an earlier group too: that of “${synonyms[earlier]?.words[0] ?? ''}”`, 'make the two groups one');
      else seen.set(fold(word), group);
    }
    for (const [at, word] of finds.entries())
      if (words.some((other) => fold(other) === fold(word)))
        report(path('finds', at), 'is one of the `words` of its group', 'write it once: `words` find each other');
    for (const [name, texts] of Object.entries({ words, finds }))
      for (const [at, text] of texts.entries())
        if (fold(text).split(' ').length > MAX_SYNONYM_WORDS)
          report(path(name, at), `has more than ${MAX_SYNONYM_WORDS} words, which the search does not read as one`, 'shorten it');
  }
  for (const [at, word] of free.entries()) if (/\s/.test(word)) report(['free', at], 'is more than one word', 'write each word by itself');
  return findings;
}

/** The form in which synonyms are compared: small letters, and one space for whatever is between words. */
const fold = (text: string): string => text.toLowerCase().replaceAll(/[\s-]+/g, ' ');
