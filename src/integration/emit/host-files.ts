import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/model/archive.ts';
import { htaccess } from '../../hosts/apache.ts';
import { headersFile, redirectsFile } from '../../hosts/headers-and-redirects.ts';
import type { ServedSite } from '../../hosts/host-settings.ts';
import { settings } from '../../settings.ts';
import { redirectsOf } from '../../views/meta/redirects.ts';
import { routes, withoutBase } from '../../views/meta/routes.ts';
import { securityTxt } from '../../views/meta/security-txt.ts';

/** What hosts are told of the site of an archive. */
export const servedOf = (archive: Archive): ServedSite => ({ base: settings.base, redirects: redirectsOf(archive) });

/** Writes the files that some hosts read in the folder of a site itself; to every other host they are files like any other. */
export async function writeHostFiles(dir: string, archive: Archive): Promise<void> {
  const served = servedOf(archive);
  await writeFile(join(dir, '.htaccess'), htaccess(served));
  await writeFile(join(dir, '_headers'), headersFile(served));
  await writeFile(join(dir, '_redirects'), redirectsFile(served));
  await mkdir(join(dir, '.well-known'), { recursive: true });
  await writeFile(join(dir, withoutBase(routes.securityTxt())), securityTxt(archive.today));
}
