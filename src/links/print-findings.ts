import { isGone, type Verdict } from './judge-trail.ts';
import type { SourceLink } from './source-links.ts';

type State = Verdict['state'];

/** What is said of an address that needs a look, and what to do. */
interface Finding {
  problem: string;
  remedy: string;
}

/** The field of the content that holds the address. */
const FIELDS = { source: 'url', document: 'text', row: 'url' } as const satisfies Record<SourceLink['of'], string>;

const COUNTED: Record<State, string> = {
  works: 'work',
  moved: 'moved',
  dead: 'dead',
  'soft-404': 'answer with another page',
  stalled: 'did not answer in time',
  unclear: 'unclear',
  busy: 'not looked at, because their servers ask for fewer requests: run this again later',
};

/**
 * Prints what was found as one list by file and key, with what to do, below a line of counts. Addresses that work are not listed, nor those that
 * are gone but have an archived copy, nor those that could not be looked at.
 */
export function printFindings(links: SourceLink[], verdicts: Map<string, Verdict>): string {
  const found = links.flatMap((link) => {
    const finding = findingOf(link, verdicts.get(link.url));
    return finding ? [{ link, finding }] : [];
  });
  const byFile = Map.groupBy(found, ({ link }) => link.file);
  const list = [...byFile].map(([file, ofFile]) => [file, ...ofFile.map(({ link, finding }) => printFinding(link, finding))].join('\n'));
  return [printCounts(links, verdicts), ...list].join('\n\n');
}

/** Prints the copies that were filled in. */
export function printFilled(filled: SourceLink[]): string {
  const lines = filled.map(({ file, of, key, archived }) => `  ${file}, ${of} ${key}\n    ${archived ?? ''}`);
  return [
    `Added ${filled.length} archived ${filled.length === 1 ? 'copy' : 'copies'}. Open each before you commit: it may show something else.`,
    ...lines,
  ].join('\n');
}

const printFinding = ({ of, key, url }: SourceLink, { problem, remedy }: Finding): string =>
  `  ${of} ${key}: ${problem}\n    ${url}\n    → ${remedy}`;

/** What to say of an address; undefined where there is nothing to do. */
function findingOf({ of, archived }: SourceLink, verdict: Verdict | undefined): Finding | undefined {
  const field = `\`${FIELDS[of]}\``;
  const replace =
    of === 'row'
      ? `write the address of another report into ${field}`
      : 'write the address of a copy into `archived`, or look for one with `npm run check:links -- --archive`';
  switch (verdict?.state) {
    case 'moved':
      return { problem: `has moved to ${verdict.to}`, remedy: `open that; if it is the same text, write it into ${field}` };
    case 'dead':
      return archived === undefined ? { problem: `is dead: ${verdict.why}`, remedy: replace } : undefined;
    case 'soft-404':
      return archived === undefined
        ? { problem: `is probably gone: ${verdict.why}`, remedy: `open it; if the text is gone, ${replace}` }
        : undefined;
    case 'stalled':
      return { problem: `has stalled: ${verdict.why}`, remedy: `open it in a browser; if it does not come there either, ${replace}` };
    case 'unclear':
      return {
        problem: `is unclear: ${verdict.why}`,
        remedy: `open it in a browser, because many servers refuse programs; if it is gone, ${replace}`,
      };
    default:
      return undefined;
  }
}

function printCounts(links: SourceLink[], verdicts: Map<string, Verdict>): string {
  const byState = Map.groupBy(verdicts.values(), ({ state }) => state);
  const counts = (Object.keys(COUNTED) as State[]).flatMap((state) => {
    const count = byState.get(state)?.length ?? 0;
    return count > 0 ? [`${count} ${COUNTED[state]}`] : [];
  });
  const kept = new Set(links.filter(({ url, archived }) => archived !== undefined && isGone(verdicts.get(url))).map(({ url }) => url)).size;
  const note = kept > 0 ? ` Of those that are gone, ${kept} ${kept === 1 ? 'has' : 'have'} an archived copy.` : '';
  return `${verdicts.size} ${verdicts.size === 1 ? 'address' : 'addresses'} of sources: ${counts.join(', ') || 'none to look at'}.${note}`;
}
