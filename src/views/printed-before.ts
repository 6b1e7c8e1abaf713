import { handedOver } from '../schemas/hand-over.ts';
import { withoutBase } from './routes.ts';

/**
 * The page at an address as the last build printed it, where all that it shows is the same: a page asks for it before it
 * prints itself. `shown` are the values that it prints, and for what is not in them that on which it depends; the code
 * counts anyway. None while an editor works.
 */
export function printedBefore({ pathname }: URL, ...shown: unknown[]): Response | undefined {
  const printed = handedOver()?.printedBefore(withoutBase(pathname), shown);
  return printed && new Response(new Uint8Array(printed));
}
