import { z } from 'astro/zod';
import { text } from './fields/text.ts';
import { nameFields } from './fields/name-fields.ts';

export const topic = z.strictObject({
  name: text('The topic as a label: `Gas pipelines`'),
  ...nameFields,
});

export type TopicData = z.output<typeof topic>;
