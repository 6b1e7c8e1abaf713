import { formatList } from './numbers.ts';

/** The words for visits of the register, which have no briefing. */
export const registerWords = {
  label: 'No briefing yet',
  title: (visitors: string, places: string) => `${visitors}’s visit to ${places}`,
  source: 'Source:',
} as const;

/** The words of a journey's page. */
export const journeyWords = {
  title: (person: string, when: string) => `${person}’s trip, ${when}`,
  summary: (person: string, places: string[]) => `${person} travelled to ${formatList(places)}.`,
  stops: 'Stops in order',
  map: (places: string[], unplaced: string[]) =>
    [
      `In order: ${places.map((place, at) => `${at + 1} ${place}`).join(', ')}.`,
      ...(unplaced.length > 0 ? [`Not on the map because the place is not known: ${formatList(unplaced)}.`] : []),
    ].join(' '),
} as const;
