import { z } from 'astro/zod';
import { key, ownId } from './key-and-id.ts';

/** The ids under which a file was published before. Their addresses redirect to its page for ever. */
export const formerIds = z.array(ownId('file')).default([]).describe('Earlier ids of this file; their addresses keep leading here');

/** The keys that a commitment, document, quote or figure was published under before. They stay its anchors for ever. */
export const formerKeys = z.array(key('entry')).default([]).describe('Earlier keys of this entry; they remain its anchors');
