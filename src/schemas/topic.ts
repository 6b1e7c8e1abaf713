import { z } from 'astro/zod';
import { text } from './fields/key-and-text.ts';
import { naming } from './fields/name.ts';

export const topic = z.strictObject({
  name: text('The topic as a label: `Gas pipelines`'),
  ...naming,
});

export type TopicData = z.output<typeof topic>;
