import { buildContext } from '../../validation/read/build-context.ts';
import { withoutBase } from './routes.ts';

/**
 * Says whether the page at an address can be taken over from the last build: a page asks before it prints itself. The answer is an empty
 * response if its file is in the new site already, and undefined if it must be printed, as it must while an editor works. `values` are all
 * that the page prints, and for what is not in them that on which it depends; the code counts anyway.
 */
export function printedBefore({ pathname }: URL, ...values: unknown[]): Response | undefined {
  return buildContext()?.reusePage(withoutBase(pathname), values) === true ? new Response(null) : undefined;
}
