import type { Country, Place } from '../../archive/model/subject.ts';
import { nameOn } from '../../archive/names/name-on-date.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';

/** The name of a country inside a sentence, with its article: `the United States`. */
export const nameInSentence = ({ name, article }: Country): string => (article ? `${article} ${name}` : name);

/** The name that a place or country had on a date, as written inside a sentence. */
export function nameInSentenceOn(subject: Place | Country, date: PartialDay): string {
  const name = nameOn(subject, date);
  return subject.type === 'country' && name === subject.name ? nameInSentence(subject) : name;
}
