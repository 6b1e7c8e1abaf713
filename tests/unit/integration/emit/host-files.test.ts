import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeHostFiles } from '../../../../src/integration/emit/host-files.ts';
import { archiveOf } from '../../make-archive.ts';
import { makeFolder } from '../../make-folder.ts';

it.each([
  ['.htaccess', 'ErrorDocument 404'],
  ['_headers', 'Content-Security-Policy'],
  ['_redirects', '/briefings/2021-04-06-old/'],
  ['.well-known/security.txt', 'Contact:'],
])('a site has a file for its host: %s', async (file, words) => {
  const dir = makeFolder([]);
  await writeHostFiles(dir, archiveOf({ briefings: [{ id: '2021-04-06-new', formerly: ['2021-04-06-old'] }] }));
  expect(readFileSync(join(dir, file), 'utf8')).toContain(words);
});
