/** The words of the pictures that stand for a page where a link to it is shown. */
export const cardWords = {
  person: 'Person',
  country: 'Country',
  place: 'Place',
  organisation: 'Organisation',
  topic: 'Topic',
  relationship: 'Two countries',
  journey: 'Journey',
  section: 'Archive',
} as const;
