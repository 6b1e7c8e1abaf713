/** The fields of ministers that reports name before the word. */
const FIELDS =
  'foreign|defen(?:c|s)e|trade|energy|finance|interior|commerce|oil|petroleum|transport|railways?|health|education|home|external affairs|economy|industry|agriculture|water|planning|information|culture|justice|environment|cabinet';

/** The source of a pattern for a title before or after a name; capitals do not matter. */
export const TITLE = anyCase(
  `(?:(?:deputy|vice|acting|first) )*(?:prime minister|premier|president|chancellor|(?:${FIELDS})(?: (?:and|&) \\w+)? minister|minister (?:of|for) (?:foreign affairs|external affairs|\\w+(?: and \\w+)?)|foreign secretary|secretary of state|secretary(?: |-)general|king|queen|emir|sultan|crown prince|speaker|special envoy|envoy|ambassador|army chief|top diplomat|minister)`,
);

/** The source of a pattern for somebody who speaks for others; capitals do not matter. */
export const SPOKESPERSON = anyCase('spokes(?:man|woman|person)');

/** The source of a pattern for somebody who advises or administers; capitals do not matter. */
export const OFFICIAL = anyCase('(?:special )?(?:adviser|advisor)|press secretary|chief of staff|director(?: |-)general|governor|mayor');

/** The source of a pattern for what may stand before a name and is no part of it. */
export const HONORIFIC =
  '(?:(?:H\\.?E\\.?|(?:His|Her|Their) (?:Royal )?(?:Highness|Excellency|Majesty)|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Chief|Sir|Dame|Sheikh|Sheikha|Hon|Gen|General|Col|Amb)\\.? )+';

/** The source of a pattern for a name of two to four words with capitals. */
export const NAME = "\\p{Lu}[\\p{L}'’-]+(?: (?:bin|al|von|van|de|ul))?(?: \\p{Lu}[\\p{L}'’-]+){1,2}";

/** Lets small letters of a pattern stand for capitals too. Node 24 does not find all that `(?i:…)` should. */
export function anyCase(pattern: string): string {
  return pattern.replace(/\\.|\(\?:|[a-z]/g, (part) => (part.length === 1 ? `[${part}${part.toUpperCase()}]` : part));
}
