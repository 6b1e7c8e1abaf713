import { extname } from 'node:path';
import { isSlug, slugOf, tooLongForSlug } from '../../schemas/fields/key-and-id.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawFile } from '../read/raw-files.ts';

/** Checks the names of all files: no two of one collection have the same id, and every id can be part of an address. */
export const checkFileNames = (files: RawFile[]): Diagnostic[] => [...findRepeatedIds(files), ...files.flatMap(checkId)];

function findRepeatedIds(files: RawFile[]): Diagnostic[] {
  return [...Map.groupBy(files, ({ collection, id }) => `${collection}/${id}`).values()].flatMap(([first, ...others]) =>
    others.map(({ file, id }) => ({
      file,
      field: 'file',
      problem: `has the same id as ${first?.file ?? ''}: \`${id}\``,
      remedy: 'give one of the two another name; an id is an address',
    })),
  );
}

const checkId = ({ file, id }: RawFile): Diagnostic[] =>
  isSlug(id)
    ? []
    : [
        {
          file,
          field: 'file',
          problem: tooLongForSlug(id) ?? `cannot be an address: \`${id}\``,
          remedy:
            slugOf(id) === ''
              ? 'call it by lower-case letters a to z, digits and hyphens, as few as tell it from others'
              : `call it by lower-case letters a to z, digits and hyphens, such as \`${slugOf(id)}${extname(file)}\``,
        },
      ];
