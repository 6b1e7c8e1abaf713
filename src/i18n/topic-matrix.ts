import { formatNumber } from './numbers.ts';

/** The words of a matrix of topics and visits. */
export const topicMatrixWords = {
  topic: 'Topic',
  /** The direction of a visit, above its year. */
  toward: (country: string) => `→ ${country.slice(0, 3)}`,
  column: (places: string, when: string) => `To ${places}, ${when}`,
  cell: (topic: string, date: string, isTagged: boolean) => (isTagged ? `${topic}, ${date}` : 'not tagged'),
  note: (visits: number, allVisits: number, topics: number, allTopics: number) =>
    [
      'A dot: the briefing of that visit is tagged with the topic, and the dot leads to it. A small point: not tagged.',
      ...(visits < allVisits ? [`These are the latest ${visits} of ${formatNumber(allVisits)} visits with a briefing.`] : []),
      ...(topics < allTopics ? [`These are the ${topics} most frequent of ${formatNumber(allTopics)} topics.`] : []),
    ].join(' '),
} as const;
