const pages = new Map<string, Promise<HTMLElement[]>>();

/**
 * The promises on the pages of earlier years at these addresses, in their order. `progress` hears how many pages have come.
 * Rejects if one did not come; asked again, it asks for that one again, not for the others.
 */
export async function promisesAt(addresses: string[], progress: (done: number) => void): Promise<HTMLElement[]> {
  let done = 0;
  const all = await Promise.all(
    addresses.map(async (address) => {
      const page = pages.get(address) ?? fetchPromises(address);
      pages.set(address, page);
      page.catch(() => pages.delete(address));
      const promises = await page;
      progress(++done);
      return promises;
    }),
  );
  return all.flat();
}

async function fetchPromises(address: string): Promise<HTMLElement[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...page.querySelectorAll<HTMLElement>('#commitments .promise')];
}

/** Puts promises at the end of the list, each under its year; a year that is not there yet comes after the others. */
export function appendByYear(promises: HTMLElement[], list: Element): void {
  for (const promise of promises) {
    const year = promise.dataset['year'] ?? '';
    (list.querySelector(`#y${year} + ol`) ?? addYear(year, list)).append(promise);
  }
}

function addYear(year: string, list: Element): Element {
  const heading = Object.assign(document.createElement('h2'), { id: `y${year}`, textContent: year });
  const items = Object.assign(document.createElement('ol'), { className: 'promises' });
  const section = Object.assign(document.createElement('section'), { className: 'year' });
  items.setAttribute('role', 'list');
  section.setAttribute('aria-labelledby', heading.id);
  section.append(heading, items);
  list.append(section);
  return items;
}
