import type { Document } from '../schemas/document.ts';
import type { PartialDay } from '../schemas/fields/partial-day.ts';
import type { Figure } from '../schemas/figure.ts';
import type { OfficeFunction } from '../schemas/office.ts';
import type { Quote } from '../schemas/quote.ts';
import type { Source } from '../schemas/source.ts';
import type { VisitKind, VisitState } from '../schemas/visit.ts';

/** A value, and where it is known from: the words of a report, and how sure it is; printed as a comment. */
export interface Noted<Value> {
  value: Value;
  note?: string | undefined;
}

/** Somebody who takes part in a visit. */
export interface Participant {
  id: string;
  /** The name as the archive prints it. */
  name: string;
  family: string;
  /** The office held on that day; undefined where it is not known. */
  title?: string | undefined;
  /** Whether the title must be written, because several offices were held on that day. */
  titleIsChosen: boolean;
  /** The country or organisation of the office, by its name. */
  of?: string | undefined;
}

/** A place on the way. */
export interface StopFacts {
  id: string;
  name: string;
  from?: PartialDay | undefined;
  to?: PartialDay | undefined;
}

/** A promise, a quote, a figure or a paper, with its key. */
export interface CommitmentFacts {
  key: string;
  kind: 'dated' | 'counted' | 'conditional' | 'open';
  by: string[];
  to: string[];
  what: string;
  due?: PartialDay | undefined;
  target?: number | undefined;
  unit?: string | undefined;
  condition?: string | undefined;
  source: string;
}

/** What is known of a visit when its draft is written. */
export interface DraftFacts {
  state: Noted<VisitState>;
  kind: Noted<VisitKind>;
  visitors: Noted<Participant>[];
  hosts: Noted<Participant>[];
  stops: Noted<StopFacts>[];
  from?: Noted<PartialDay> | undefined;
  to?: Noted<PartialDay> | undefined;
  planned?: Noted<PartialDay> | undefined;
  origin?: Noted<{ place?: string; country?: string; source: string }> | undefined;
  firstSince?: Noted<{ since: PartialDay; function?: OfficeFunction | undefined; source: string }> | undefined;
  topics: Noted<string>[];
  organisations: Noted<string>[];
  commitments: Noted<CommitmentFacts>[];
  quotes: Noted<Pick<Quote, 'key' | 'words' | 'speaker' | 'occasion' | 'source'>>[];
  figures: Noted<Pick<Figure, 'key' | 'what' | 'value' | 'unit' | 'bound' | 'by' | 'source'>>[];
  documents: Noted<Pick<Document, 'key' | 'kind' | 'title' | 'parties' | 'date' | 'source'>>[];
  sources: Pick<Source, 'key' | 'title' | 'publisher' | 'published' | 'url'>[];
  /** The outline below the front matter, as Markdown; empty where nothing is known. */
  body: string;
  /** Remarks for the editor, above all fields. */
  remarks: string[];
}
