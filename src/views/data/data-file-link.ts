import { buildContext } from '../../build-context.ts';
import { messages } from '../../i18n/messages.ts';
import { routes } from '../meta/routes.ts';

/** A link to a file of the data. */
export interface DataFileLink {
  text: string;
  href: string;
  /** Undefined while an editor works: only builds write the data, before they print pages. */
  size: string | undefined;
}

/** Links to a file of the data, by its name: `visits.csv`. */
export function dataFileLink(name: string, text: string): DataFileLink {
  const bytes = buildContext()?.dataSizes.get(name);
  return { text, href: routes.dataFile(name), size: bytes === undefined ? undefined : messages.data.size(bytes) };
}
