import type { DocumentKind } from '../../schemas/document.ts';
import type { Sentence } from './report-sentences.ts';
import { anyCase } from './titles.ts';

/** A paper that a report says was signed or issued. */
export interface FoundDocument {
  kind: DocumentKind;
  title: string;
  sentence: Sentence;
}

const KINDS: [string, DocumentKind][] = [
  ['memorand(?:um|a) of understanding|MoU|MOU', 'memorandum of understanding'],
  ['letter of intent', 'letter of intent'],
  ['joint statement|joint communiqu(?:e|é)', 'joint statement'],
  ['(?:joint |political )?declaration', 'declaration'],
  ['treaty', 'treaty'],
  ['protocol', 'protocol'],
  ['contract', 'contract'],
  ['action plan|roadmap|road map|plan', 'plan'],
  ['(?:\\w+ )?agreement|accord|pact|deal', 'agreement'],
];
const KIND = KINDS.map(([pattern], at) => `(?<kind${at}>${anyCase(pattern)})`).join('|');
const ABOUT =
  '(?: (?<link>on|for|about|to|of(?! (?:the|a|an|both|two)\\b)) (?<subject>[^,.;“”]+?)(?=,|\\.|;|$| and (?:a|an|the|also|agreed|decided|discussed|exchanged|issued|pledged|promised|signed|vowed)\\b| after\\b| in the presence| during| in \\p{Lu}| at\\b))?';
const ONE = new RegExp(`\\b(?:a|an|the) (?:[\\p{L}-]+ ){0,2}?(?:${KIND})${ABOUT}`, 'gu');

/** Something is signed if somebody signs it, and not if it is to be, once it is, or as soon as it is. */
const SIGNED = /\b(?:signed|signing of|inked|concluded|issued|adopted|exchanged)\b/g;
const NOT_YET = /\b(?:would|will|to|be|until|once|when|if|as soon as|before|yet)\b[^,.;]{0,30}$/;

/** Finds papers that were signed or issued, each named by its kind and subject. Several without names make none. */
export function findDocuments(sentences: Sentence[]): FoundDocument[] {
  return sentences.flatMap((sentence) => {
    const { plain } = sentence;
    const verbs = [...plain.matchAll(SIGNED)].filter(
      ({ index }) => !NOT_YET.test(plain.slice(0, index)) && !/\b(?:is|are)\s*$/.test(plain.slice(0, index)),
    );
    return verbs.flatMap(({ 0: verb, index }, at) => {
      const end = verbs[at + 1]?.index ?? plain.length;
      const isPassive = /\b(?:was|were)\s*$/.test(plain.slice(0, index));
      const part = isPassive ? plain.slice(0, index) : plain.slice(index + verb.length, end);
      return [...part.replace(/\b(?:An?|The)\b/g, (article) => article.toLowerCase()).matchAll(ONE)].flatMap(
        ({ groups = {} }): FoundDocument[] => {
          const n = KINDS.findIndex((_, nth) => groups[`kind${nth}`] !== undefined);
          const kind = KINDS[n]?.[1];
          if (!kind || (kind === 'plan' && groups['subject'] === undefined)) return [];
          const name = kind.charAt(0).toUpperCase() + kind.slice(1);
          return [
            { kind, title: groups['subject'] === undefined ? name : `${name} ${groups['link'] ?? 'on'} ${groups['subject']}`, sentence },
          ];
        },
      );
    });
  });
}
