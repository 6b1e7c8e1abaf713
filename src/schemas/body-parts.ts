/** The parts of a body that the archive needs. They replace its syntax tree, which takes much more memory. */
export interface BodyParts {
  /** The texts that may name an entity of the archive, in order. */
  texts: BodyText[];
  links: BodyLink[];
  headings: BodyHeading[];
}

/** A heading of a body. */
export interface BodyHeading {
  /** Its id on the page, as `rehype-slug` makes it: its words in lower case, joined by hyphens. */
  anchor: string;
  /** The line of the body, counted from 1. */
  line: number;
}

/** A run of text in a body. */
export interface BodyText {
  /** The offsets in the body at which the text starts and ends. */
  from: number;
  to: number;
  /** The line of the body, counted from 1. */
  line: number;
  /** The words, only where the body writes them differently: escaped, or as entities. */
  words?: string;
}

/** The target of a link or of a link definition. */
export interface BodyLink {
  url: string;
  /** The line of the body, counted from 1. */
  line: number;
}
