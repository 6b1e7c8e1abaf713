import { z } from 'astro/zod';
import { isPartialDay } from './partial-day.ts';

/** A moment, with the zone in which its clock is read: `2026-12-01T06:00+01:00`, or with `Z` for UTC. */
export type Instant = string;

const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

const isInstant = (text: string): boolean => isPartialDay(SHAPE.exec(text)?.[1] ?? '');

/** A moment with its zone; `what` begins the field's description. */
export const instant = (what: string) =>
  z
    .string({ error: problemOf })
    .refine(isInstant, { error: problemOf })
    .describe(`${what}. Day, time and zone: \`2026-12-01T06:00+01:00\`; \`Z\` in place of \`+01:00\` is UTC`);

const problemOf = (issue: { input?: unknown }): string =>
  issue.input == null ? 'is missing' : `is not a day and time with a zone: ${JSON.stringify(issue.input)}`;
