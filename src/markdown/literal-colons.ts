import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { restoreColons } from '../validation/body/restore-colons.ts';

/** Leaves `10:30` as it is, which remark-directive would read as a directive. */
export const literalColons = () => (tree: Root, file: VFile) => restoreColons(tree, String(file));
