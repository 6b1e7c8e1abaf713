import type { Archive } from '../../archive/model/archive.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';

/** The day on which a new briefing was last published. */
export const newestPublicationDay = ({ briefings }: Archive): Day =>
  briefings.map(({ published }) => published).reduce((a, b) => (a > b ? a : b), '');
