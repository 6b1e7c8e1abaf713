import { parseHtml } from '../dom/trusted-types.ts';

/** Fetches a URL. Throws where there is no answer, and where its status is not one of success. */
export async function fetchOrThrow(url: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

/** Fetches a JSON file. Throws likewise, and where the file is not JSON. The type is not checked: the build of this site wrote the file. */
export const fetchJson = async <T>(url: string, options?: RequestInit): Promise<T> =>
  (await (await fetchOrThrow(url, options)).json()) as T;

/** Fetches a page of the site and parses it. Throws likewise. */
export const fetchPage = async (url: string): Promise<Document> => parseHtml(await (await fetchOrThrow(url)).text());

/** Does the site answer at a URL now? */
export const isReachable = (url: string): Promise<boolean> =>
  fetchOrThrow(url, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
