import { z } from 'astro/zod';
import { idOf, key } from './key-and-text.ts';

/** The names under which a file was published before; each goes on leading to its page. */
export const formerIds = z.array(idOf('file')).default([]).describe('Earlier ids of this file; their addresses keep leading here');

/** The keys that a commitment, quote or figure had before; each stays an anchor of its place. */
export const formerKeys = z.array(key('entry')).default([]).describe('Earlier keys of this entry; they remain its anchors');
