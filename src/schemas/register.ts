import { z } from 'astro/zod';
import { partialDay } from './fields/partial-day.ts';
import { idOf, text } from './fields/key-and-text.ts';
import { address } from './source.ts';
import { VISIT_KINDS, VISIT_STATES } from './visit.ts';

/** One row of the register: a visit that is known, with its source, but has no briefing. Its fields are the columns. */
export const registerRow = z.strictObject({
  id: idOf('visit').describe('The permanent id, beginning with the start: `2012-10-02-putin-islamabad`; it is the visit’s anchor'),
  visitor: text('Who travelled: the id of a person, or a plain name without its title'),
  office: text('The title of the office of that day: with a plain name, or where the person held several').optional(),
  country: idOf('country').describe('The id of the country that the visitor came for'),
  to: idOf('country').describe('The id of the country visited'),
  place: idOf('place').describe('The id of the place visited, where it is known').optional(),
  start: partialDay('The day of arrival; of a visit that has not taken place, the day for which it was planned'),
  end: partialDay('The day of departure, where it is known').optional(),
  kind: z.enum(VISIT_KINDS).describe(`One of: ${VISIT_KINDS.join(', ')}`),
  state: z.enum(VISIT_STATES).describe(`One of: ${VISIT_STATES.join(', ')}`),
  'source title': text('The title of the source as its publisher gives it, or what it is where it has none'),
  publisher: text('Who published the source'),
  url: address('The address of the source').optional(),
  published: partialDay('The day on which the source was published, where it says so').optional(),
  note: text('One sentence that a reader of the row needs').optional(),
});

/** The columns of a register file, in the order in which its first line names them. */
export const REGISTER_COLUMNS = Object.keys(registerRow.shape);

export type RegisterData = z.output<typeof registerRow>;
