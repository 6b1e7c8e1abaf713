import type { Nodes } from 'mdast';
import type { Quote } from '../../schemas/quote.ts';

/** Something wrong in a body, before it is known on which line of which file. */
export interface Finding {
  node: Nodes;
  problem: string;
  remedy: string;
}

/** What a body may refer to: keys of its front matter, or nothing known of them where that did not pass. */
export interface BodyRules {
  sources: string[] | undefined;
  quotes: Pick<Quote, 'key' | 'words'>[] | undefined;
  /** Must every paragraph name a source? */
  noted: boolean;
}
