import { z } from 'astro/zod';
import { text } from './key.ts';
import { naming } from './name.ts';

export const topic = z.strictObject({
  name: text('The topic as a label: `Gas pipelines`'),
  ...naming,
});

export type TopicData = z.output<typeof topic>;
