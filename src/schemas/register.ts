import { z } from 'astro/zod';
import { partialDay } from './fields/partial-day.ts';
import { idOf, ownId } from './fields/key-and-id.ts';
import { text } from './fields/text.ts';
import { address } from './fields/web-address.ts';
import { VISIT_KINDS, VISIT_STATES } from './visit.ts';

/** One row of the register: a visit with a source but without a briefing. Its fields are the columns of the file. */
export const registerRow = z.strictObject({
  id: ownId('visit').describe(
    'The permanent id, which begins with the date of `start`: `2012-10-02-putin-islamabad`; it is also the visit’s anchor',
  ),
  visitor: text('Who travelled: the id of a person, or a plain name without a title'),
  office: text('The title of the office held on that day; needed with a plain name, or if the person held more than one').optional(),
  country: idOf('country').describe('The id of the country that the visitor represented, unless that was an organisation').optional(),
  to: idOf('country').describe('The id of the country visited'),
  place: idOf('place').describe('The id of the place visited, if it is known').optional(),
  start: partialDay('The day of arrival; if the visit has not taken place, the day for which it was planned'),
  end: partialDay('The day of departure, if it is known').optional(),
  kind: z
    .enum(VISIT_KINDS)
    .describe(`The kind of visit, if the source states it, one of: ${VISIT_KINDS.join(', ')}`)
    .optional(),
  state: z.enum(VISIT_STATES).describe(`What is known of the visit, one of: ${VISIT_STATES.join(', ')}`),
  'source title': text('The title of the source as its publisher gives it; if there is none, what the source is'),
  publisher: text('Who published the source'),
  url: address('The address of the source').optional(),
  published: partialDay('The day on which the source was published, if it says so').optional(),
  note: text('One sentence that a reader of the row needs').optional(),
  after: idOf('briefing')
    .describe(
      'The id of the briefing on the visit just before this one, if a source says that the trip went on and the days do not show it',
    )
    .optional(),
  organisation: idOf('organisation')
    .describe('The id of the organisation that the visitor represented; a file without such visitors may leave the column out')
    .optional(),
});

/** The columns of a register file, in the order of the schema. */
export const REGISTER_COLUMNS = Object.keys(registerRow.shape);

/** The columns that a file may leave out, because no row must have a value in them. */
export const OPTIONAL_COLUMNS = ['after', 'organisation'];

export type RegisterRow = z.output<typeof registerRow>;
