/** What the archive needs of a body, whose tree is large. Lines are those of the body, from 1. */
export interface BodyParts {
  /** The texts in which a subject may be named, in order. */
  texts: BodyText[];
  links: BodyLink[];
}

/** A text by its place in the body; with its words only where they are written otherwise there: escaped, or as an entity. */
export interface BodyText {
  from: number;
  to: number;
  line: number;
  words?: string;
}

export interface BodyLink {
  url: string;
  line: number;
}
