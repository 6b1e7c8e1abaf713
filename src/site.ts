/** What a newsroom changes to make the site its own. */
export const site = {
  name: 'Readout',
  description: 'Who travelled, who received them, what was said, what was promised, and what came of it.',
  /** Where the site is published; `SITE=` in the environment of a build goes before it. */
  url: 'https://readout.example',
  /** Where readers report mistakes. */
  corrections: 'corrections@readout.example',
  licence: { name: 'Creative Commons Attribution 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** The pages in the header, by name of their route. */
  navigation: ['briefings', 'people', 'countries', 'relationships', 'commitments'],
  /**
   * The lists whose every page has a picture of its own where a link to it is shown; pages of others show that of their list.
   * Drawing one takes some 30 ms, once: the next build takes it from the last.
   */
  cards: ['briefings', 'people', 'countries', 'places', 'organisations', 'topics', 'relationships', 'journeys'],
  /**
   * Does a reader's browser keep the pages that she has read, and the search once she has used it, to be read without a network?
   * `OFFLINE=` in the environment of a build goes before it. A build without it clears what was kept.
   */
  offline: false,
  sizes: {
    /** Briefings on the home page. */
    home: 8,
    /** Briefings in the feed. */
    feed: 20,
    /** Briefings in each list of related ones. */
    related: 2,
  },
} as const;
