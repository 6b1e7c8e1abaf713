import { z } from 'astro/zod';
import { exactDay } from './fields/partial-day.ts';
import { commitment, restatement } from './commitment.ts';
import { correction } from './correction.ts';
import { documents } from './document.ts';
import { figure } from './figure.ts';
import { formerIds } from './fields/former-ids-and-keys.ts';
import { instant } from './fields/instant.ts';
import { idOf } from './fields/key-and-id.ts';
import { text } from './fields/text.ts';
import { quote } from './quote.ts';
import { source, sourceKey } from './source.ts';
import { visit, type VisitData } from './visit.ts';

/** The front matter of one briefing: everything the archive knows about one visit. */
export const briefing = z.strictObject({
  title: text('The headline: the news in the present tense, about 70 characters at most, without a full stop', 110),
  summary: text('One or two sentences below the headline', 400),
  draft: z
    .literal(true)
    .describe('`true` while the briefing is written: `npm run dev` shows it, and nothing of it is published; remove the line to publish')
    .optional(),
  embargo: instant('The moment before which nothing of the briefing is published; leave the line where it is afterwards').optional(),
  published: exactDay('The day on which this site first published the text, not the day of the visit'),
  updated: exactDay('The day on which the substance of the text last changed').optional(),
  formerly: formerIds,
  formerAnchors: z
    .array(
      z.strictObject({
        was: text(
          'The anchor that the heading had: its words in lower case, joined by hyphens; or that of an entry that only the text tells now, `commitment-doses`',
        ),
        now: text('The anchor that the heading has now'),
      }),
    )
    .default([])
    .describe('Anchors that headings of the text had when they were published before; they still lead to the headings'),
  byline: text('Who is responsible for the text: `The Readout desk`'),
  glance: z
    .array(text('One line', 250))
    .max(5, { error: 'has more than five lines' })
    .describe('At a glance: three to five lines, the most important first'),
  source: sourceKey
    .optional()
    .describe('The key of the source of every promise, paper, quote, figure and claim that names none: `source: wire`'),
  visit: visit.describe('The event: who travelled where and when, and who received them'),
  topics: z.array(idOf('topic')).describe('Ids of the topics that the visit was about'),
  organisations: z.array(idOf('organisation')).default([]).describe('Ids of organisations that the visit concerned'),
  commitments: z.array(commitment).default([]).describe('Promises, each with its source and what became of it'),
  restatements: z
    .array(restatement)
    .default([])
    .describe('Promises of earlier visits that were made again on this one; each keeps its terms and its outcome where it was first made'),
  documents,
  documentsSource: sourceKey.optional().describe('The key of the source that says that nothing was signed; only with `documents: none`'),
  quotes: z.array(quote).default([]).describe('What people said, word for word, each with speaker, occasion and source'),
  figures: z.array(figure).default([]).describe('Numbers that the sources report, each with its source'),
  sources: z.array(source).describe('The reports and documents from which the briefing was compiled'),
  corrections: z.array(correction).default([]).describe('What was changed after publication, and why'),
});

export type BriefingData = z.output<typeof briefing>;

/** The fields of a briefing that passed validation; those that failed are missing. */
export type PartialBriefing = Omit<Partial<BriefingData>, 'visit'> & { visit?: Partial<VisitData> };
