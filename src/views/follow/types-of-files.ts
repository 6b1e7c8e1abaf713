/** The formats of feeds, as readers call them, and the types of their files. */
export const FEED_TYPES = {
  RSS: 'application/rss+xml',
  Atom: 'application/atom+xml',
  'JSON Feed': 'application/feed+json',
} as const;

export type FeedFormat = keyof typeof FEED_TYPES;

export const FEED_FORMATS = Object.keys(FEED_TYPES) as FeedFormat[];

/** The type of a text in Markdown: RFC 7763. */
export const MARKDOWN_TYPE = 'text/markdown';

/** The type of the data of a page: RFC 8259. */
export const JSON_TYPE = 'application/json';

/** The type of a file of a calendar: RFC 5545. */
export const CALENDAR_TYPE = 'text/calendar';
