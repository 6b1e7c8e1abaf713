import { z } from 'astro/zod';
import { idOf, key } from './key-and-text.ts';

/** The names under which a file was published before; each goes on leading to its page. */
export const formerIds = z
  .array(idOf('file'))
  .default([])
  .describe('Ids that this file had when it was published before; their addresses lead here for ever');

/** The keys that a commitment, quote or figure had before; each stays an anchor of its place. */
export const formerKeys = z
  .array(key('entry'))
  .default([])
  .describe('Keys that this entry had when it was published before; they stay its anchors for ever');
