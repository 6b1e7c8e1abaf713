import { readFileSync, writeFileSync } from 'node:fs';
import { COLLECTIONS } from '../schemas/collections.ts';
import { fieldReference, replaceReference } from './field-reference.ts';

/** Writes the reference of all fields into the editors' guide. */
const GUIDE = 'content/README.md';
const before = readFileSync(GUIDE, 'utf8');
const after = replaceReference(before, fieldReference(Object.values(COLLECTIONS)));
writeFileSync(GUIDE, after);
console.log(after === before ? `${GUIDE} is up to date.` : `${GUIDE} has a new reference of fields.`);
