import { buildContext } from '../../build-context.ts';
import { withoutBase } from './routes.ts';

/**
 * Takes the page at a URL over from the last build if nothing changed that it shows. A route calls this before it prints the page.
 * Returns an empty response if the file is in the new site already; undefined if the page must be printed, as always while an editor
 * works. `values` are everything that the page prints, or what that depends on. The code need not be among them: any change of it
 * prints all pages again.
 */
export function reusePage({ pathname }: URL, ...values: unknown[]): Response | undefined {
  return buildContext()?.reusePage(withoutBase(pathname), values) === true ? new Response(null) : undefined;
}

/** The parameter of a route that begins with `[...page]`, for a page at a path: `/people/anna-berg/` → `people/anna-berg`. */
export const pageParameter = (path: string): string | undefined => withoutBase(path).slice(1, -1) || undefined;
