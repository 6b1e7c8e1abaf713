import { z } from 'astro/zod';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const isKnown = (tag: string): boolean => languages.of(tag) !== undefined;

/** A BCP 47 language tag, optionally with a script: `ru`, `zh-Hant`. `what` is the field's description. */
export const language = (what: string) =>
  z
    .string({ error: 'is missing' })
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, { error: 'is not a language tag', abort: true })
    .refine(isKnown, { error: 'is the tag of no language' })
    .describe(what);
