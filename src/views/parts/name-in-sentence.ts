import type { Country, Place } from '../../archive/model/subject.ts';
import { nameOn } from '../../archive/names/name-on-date.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';

/** The name of a country as it stands inside a sentence: `the United States`. */
export const nameInSentence = ({ name, article }: Country): string => (article ? `${article} ${name}` : name);

/** The name that a place or country bore on a date, as it stands inside a sentence. */
export function nameInSentenceOn(subject: Place | Country, date: PartialDay): string {
  const name = nameOn(subject, date);
  return subject.type === 'country' && name === subject.name ? nameInSentence(subject) : name;
}
