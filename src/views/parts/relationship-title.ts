import type { Country } from '../../archive/model/entity.ts';
import { messages } from '../../i18n/messages.ts';
import { nameInSentence } from './names/name-in-sentence.ts';

/** The title of the relationship of two countries: `Pakistan and the United States`. */
export const relationshipTitle = ([a, b]: [Country, Country]): string => {
  const title = messages.relationship.title(nameInSentence(a), nameInSentence(b));
  return title.charAt(0).toUpperCase() + title.slice(1);
};

/** The names of two countries in alphabetical order: `Pakistan – Russia`. */
export const pairName = (countries: [Country, Country]): string =>
  countries
    .map(({ name }) => name)
    .sort()
    .join(' – ');
