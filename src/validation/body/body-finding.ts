import type { Nodes } from 'mdast';
import type { Finding } from '../../schemas/fields/unwanted-characters.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Quote } from '../../schemas/quote.ts';

/** What one mistake in a body can make of another, which is then not told: a misspelt note leaves its paragraph without a source. */
export type Consequence = 'no source';

/** Something wrong in a body, at a node of its syntax tree. */
export interface BodyFinding extends Finding {
  node: Nodes;
  /** Which consequence of another mistake this may be. */
  consequence?: Consequence | undefined;
  /** Which consequence this explains, for its node and those around it. */
  explains?: Consequence | undefined;
}

/** A number that the front matter states. */
export type StatedNumber = Pick<Figure, 'key' | 'value' | 'unit'>;

/** What the front matter says that a body is checked against. A list is undefined where an entry of it failed validation. */
export interface BodyContext {
  /** The keys of the sources. */
  sources: string[] | undefined;
  quotes: Pick<Quote, 'key' | 'words'>[] | undefined;
  /** The numbers of its figures and of its counted commitments. */
  figures?: StatedNumber[] | undefined;
  /** Whether the body is that of a briefing, which has stricter rules than a page about the site: sources, quotes, dates. */
  isBriefing: boolean;
}
