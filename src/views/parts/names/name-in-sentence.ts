import type { Country, Place } from '../../../archive/model/entity.ts';
import { nameOn } from '../../../archive/names/name-on-date.ts';
import type { PartialDay } from '../../../schemas/fields/partial-day.ts';

/** The name of a country inside a sentence, with its article: `the United States`. */
export const nameInSentence = ({ name, article }: Country): string => (article ? `${article} ${name}` : name);

/** The name that a place or country had on a date, as written inside a sentence. */
export function nameInSentenceOn(entity: Place | Country, date: PartialDay): string {
  const name = nameOn(entity, date);
  return entity.type === 'country' && name === entity.name ? nameInSentence(entity) : name;
}
