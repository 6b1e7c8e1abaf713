import { handedOver } from '../../validation/read/build-context.ts';
import { withoutBase } from './routes.ts';

/**
 * Says that the page at an address is in its place already, as the last build printed it, where all that it shows is the same: a
 * page asks for it before it prints itself. `shown` are the values that it prints, and for what is not in them that on which it depends;
 * the code counts anyway. Undefined where it must be printed, and while an editor works.
 */
export function printedBefore({ pathname }: URL, ...shown: unknown[]): Response | undefined {
  return handedOver()?.printedBefore(withoutBase(pathname), shown) === true ? new Response(null) : undefined;
}
