import { restatedCommitments } from '../../../archive/facts/all-commitments.ts';
import type { Archive } from '../../../archive/model/archive.ts';
import { groupByOutcome, type CommitmentOutcome } from '../../../archive/model/commitment-outcome.ts';
import type { Briefing } from '../../../archive/model/briefing.ts';
import { messages } from '../../../i18n/messages.ts';
import { anchors } from '../../meta/routes.ts';

/** A part of a briefing's page in the list *On this page*. */
export interface ContentsEntry {
  text: string;
  href: string;
  /** How many promises, documents, figures or sources the part has. */
  count?: number | undefined;
}

/** The list *On this page*. */
export interface Contents {
  /** What a folded list says of its parts: `4 sections, 5 promises, 15 sources`. */
  folded: string;
  entries: ContentsEntry[];
}

/** The parts of a briefing's page: the sections of its text, then what stands below the text. */
export function contentsOf(
  sections: { id: string; text: string }[],
  { commitments, restatements, documents, noDocumentsSource, figures, sources }: Briefing,
): Contents {
  const words = messages.briefing;
  const parts = [
    {
      text: words.documents,
      href: '#documents',
      count: documents.length,
      counted: messages.documents.count,
      // That nothing was signed is known too.
      isShown: noDocumentsSource !== undefined,
    },
    {
      text: words.contents.commitments,
      href: '#promises',
      count: commitments.length + restatements.length,
      counted: messages.commitments.count,
    },
    { text: words.figures, href: '#figures', count: figures.length, counted: words.contents.figures },
    { text: words.sourcesHeading, href: '#sources', count: sources.length, counted: words.sources },
  ].filter(({ count, isShown = false }) => count > 0 || isShown);
  const counts = parts.flatMap(({ count, counted }) => (count > 0 ? counted(count) : []));
  return {
    folded: words.contents.folded([...(sections.length > 0 ? [words.contents.sections(sections.length)] : []), ...counts].join(', ')),
    entries: [
      ...sections.map(({ id, text }) => ({ text, href: `#${id}` })),
      ...parts.map(({ text, href, count }) => ({ text, href, count: count || undefined })),
    ],
  };
}

/** What came of the promises of a visit, in one line: how many, and for each outcome how many and a link to the first of them. */
export interface OutcomeStrip {
  total: string;
  outcomes: { state: CommitmentOutcome; label: string; href: string }[];
}

/** The strip; undefined where the visit brought no promise. Promises of earlier visits that were made again are among them. */
export function outcomeStripOf(briefing: Briefing, archive: Archive): OutcomeStrip | undefined {
  const restated = restatedCommitments(briefing, archive).map(({ commitment, restatement: { key } }) => ({ ...commitment, key }));
  const commitments = [...briefing.commitments, ...restated];
  if (commitments.length === 0) return undefined;
  return {
    total: messages.briefing.promises(commitments.length, restated.length),
    outcomes: groupByOutcome(commitments).map(([state, group]) => ({
      state,
      label: messages.commitmentCount(state, group.length),
      href: `#${anchors.commitment(group[0]?.key ?? '')}`,
    })),
  };
}
