import { z } from 'astro/zod';

/** The fingerprints of all on which a site depends: code, packages and settings; the content; the commits and the day. */
export const sources = z.strictObject({ code: z.string(), content: z.string(), history: z.string() });

export type Sources = z.infer<typeof sources>;

/** What may differ, in the order in which it is told: other code may read the same content in another way. */
const DIFFERENCES: readonly [keyof Sources, string][] = [
  ['code', 'code, packages or settings differ'],
  ['content', 'the content differs'],
  ['history', 'the commit or the day differs'],
];

/** What differs between what something was made from and what is here; undefined where nothing does. */
export const differenceOf = (made: Sources, here: Sources): string | undefined =>
  DIFFERENCES.find(([name]) => made[name] !== here[name])?.[1];
