import { z } from 'astro/zod';

/** The language of something, as BCP 47 has it; `what` says of what, for the editor. */
export const language = (what: string) =>
  z
    .string({ error: 'is missing' })
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, { error: 'is not a language tag' })
    .describe(what);
