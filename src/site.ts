/** The settings that a newsroom changes to make the site its own. */
export const site = {
  name: 'Readout',
  /** The name where there is little room: under an icon, in a browser's list of searches. At most 16 characters. */
  shortName: 'Readout',
  description: 'Who travelled, who received them, what was said, what was promised, and what came of it.',
  /** Where the site is published. The environment variable `SITE=` overrides it. */
  url: 'https://readout.example',
  /** The email address to which readers report mistakes. */
  corrections: 'corrections@readout.example',
  /** The email address to which people report holes in the security of the site: it stands in `/.well-known/security.txt`. */
  security: 'security@readout.example',
  licence: { name: 'Creative Commons Attribution 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** The DOI under which a repository such as Zenodo keeps the data, `10.5281/zenodo.1234567`; citations of the data then name it. */
  doi: undefined as string | undefined,
  /** The pages in the header, by the names of their routes. */
  navigation: ['briefings', 'people', 'countries', 'relationships', 'commitments'],
  /**
   * The lists whose pages each get a social card of their own, the picture in previews of links; pages of other lists share the card
   * of their list. Drawing a card takes about 30 ms, once: later builds reuse it.
   */
  cards: ['briefings', 'people', 'countries', 'places', 'organisations', 'topics', 'relationships', 'journeys'],
  /**
   * Whether readers' browsers keep the pages that were read, and the search once it was used, for reading without a network. The
   * environment variable `OFFLINE=` overrides it. A build with `false` makes browsers delete what they kept.
   */
  offline: false,
  sizes: {
    /** Briefings on the home page. */
    home: 8,
    /** Briefings in a feed, and papers in the feed of a person, a country, a pair and so on. */
    feed: 20,
    /** Items in the feeds of promises, documents and corrections. */
    eventFeed: 100,
    /** Up to how many briefings of the archive the feeds of people, countries, pairs and so on have full texts. */
    fullTextThreads: 500,
    /** Up to how many briefings the archive has a Markdown file of each, and `/llms.txt`, which lists them. */
    markdownTwins: 500,
    /** Up to how many briefings the archive has the data of each page beside it, as JSON. */
    jsonTwins: 500,
    /** Visits in a calendar, and due dates of promises. */
    calendar: 200,
    /** Briefings in each list of related ones. */
    related: 2,
  },
} as const;
