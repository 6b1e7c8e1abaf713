import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gitOutput } from '../archive/history/run-git.ts';
import type { Archive } from '../archive/model/archive.ts';
import type { Diagnostic } from '../validation/diagnostics/diagnostic.ts';
import { ADDRESSES } from '../validation/read/addresses-file-name.ts';
import { permanentAddressesOf } from '../views/meta/permanent-addresses.ts';
import { redirectsOf } from '../views/meta/redirects.ts';
import { readFileIfAny } from './output/write-file-whole.ts';
import { withoutBase } from '../views/meta/routes.ts';

/** The addresses that a content folder has promised to keep, one a line; none where it has no list. */
export function heldAddresses(contentDir: string): string[] {
  return readFileIfAny(join(contentDir, ADDRESSES))?.toString().split(/\r?\n/) ?? [];
}

/** A diagnostic for a list that the last commit has and the folder has not: with it, all promises would be gone. */
export function checkAddressList(contentDir: string): Diagnostic[] {
  if (readFileIfAny(join(contentDir, ADDRESSES))) return [];
  if (existsSync(join(contentDir, ADDRESSES)))
    return [
      {
        file: ADDRESSES,
        field: 'file',
        problem: 'cannot be read as a file',
        remedy: 'put a text file in its place, and let this user read it',
      },
    ];
  const isCommitted = (gitOutput(contentDir, ['ls-tree', 'HEAD', ADDRESSES])?.length ?? 0) > 0;
  const remedy = `bring it back: \`git checkout HEAD -- ${ADDRESSES}\` in the content folder`;
  return isCommitted ? [{ file: ADDRESSES, field: 'file', problem: 'is gone, and with it every promise to keep an address', remedy }] : [];
}

/** The addresses of an archive that nobody has promised to keep so far. */
export function unheldAddresses(held: string[], archive: Archive): string[] {
  const promised = new Set(held);
  return permanentAddressesOf(archive).filter((address) => !promised.has(address));
}

/** Diagnostics for addresses that were published and lead nowhere now. A former address may go on in the page that took its place. */
export function checkAddresses(held: string[], archive: Archive): Diagnostic[] {
  const present = new Set(permanentAddressesOf(archive));
  const moved = new Map(redirectsOf(archive).map(({ from, to }) => [withoutBase(from), withoutBase(to)]));
  return held.flatMap((address, at) => {
    const [page = '', anchor] = address.split('#');
    if (page === '' || present.has(address)) return [];
    const now = moved.get(page) ?? page;
    if (anchor === undefined || !present.has(now)) return anchor === undefined ? [lostPage(page, at + 1)] : [];
    return present.has(`${now}#${anchor}`) ? [] : [lostAnchor(now, anchor)];
  });
}

const lostPage = (page: string, line: number): Diagnostic => {
  const [, folder = '', id = ''] = page.split('/');
  return {
    file: ADDRESSES,
    line,
    field: 'address',
    problem: `\`${page}\` was published, and the site has no such page any more`,
    remedy: `${wayBack(folder, id)}; delete this line only if readers may find nothing here`,
  };
};

/** How a page is had back: most have a file of their own, a journey has only visits that name it. */
function wayBack(folder: string, id: string): string {
  if (folder === 'briefings' && /^\d{4}$/.test(id)) return `bring back the visits of ${id}: its briefings, or its rows of the register`;
  if (folder === 'journeys')
    return `give it back its id, or write \`formerJourneys: [${id}]\` under \`visit\` in a briefing of the journey`;
  return OWN_FILE.has(folder)
    ? `give the file back its name, or write \`formerly: [${id}]\` in the file of ${folder}/ that took its place`
    : 'bring back what made the page';
}

/** Folders of which each page has a file of its own. */
const OWN_FILE = new Set(['briefings', 'people', 'countries', 'places', 'organisations', 'topics']);

function lostAnchor(page: string, anchor: string): Diagnostic {
  const [, kind, key = ''] = /^(commitment|document|quote|figure)-(.*)$/.exec(anchor) ?? [];
  if (kind === undefined) {
    return {
      file: `${page.slice(1, -1)}.md`,
      field: 'body',
      problem: `the heading with the anchor \`#${anchor}\` was published, and its anchor leads nowhere now`,
      remedy: `give the heading back its words, or write \`{ was: ${anchor}, now: <its anchor now> }\` under \`formerAnchors\``,
    };
  }
  return {
    file: `${page.slice(1, -1)}.md`,
    field: `${kind}s`,
    problem: `the ${kind} \`${key}\` was published, and its anchor leads nowhere now`,
    remedy: `give it back its key, or write \`formerly: [${key}]\` in the ${kind} that took its place${kind === 'commitment' ? ifOnlyTold(anchor) : ''}`,
  };
}

const ifOnlyTold = (anchor: string): string =>
  `; if it was no promise and only the text tells it now, write \`{ was: ${anchor}, now: <the anchor of a heading> }\` under \`formerAnchors\``;
