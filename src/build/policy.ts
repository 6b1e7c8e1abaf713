import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { themeScriptHash } from '../layouts/theme-script.ts';

/**
 * Takes out of every page's content security policy the hashes that Astro adds for scripts and styles which are files of
 * the site: `'self'` allows those already, and hashes do not compress. Only the inline theme script needs its own.
 */
export async function trimPolicies(dir: string): Promise<void> {
  const paths = await readdir(dir, { recursive: true });
  for (const path of paths.filter((it) => it.endsWith('.html'))) {
    const html = await readFile(join(dir, path), 'utf8');
    await writeFile(
      join(dir, path),
      html.replaceAll(/(?<=http-equiv="content-security-policy" content="[^"]*(?:script|style)-src )[^;"]*/g, (sources) =>
        sources
          .split(' ')
          .filter((source) => !source.startsWith("'sha256-") || source === `'${themeScriptHash}'`)
          .join(' '),
      ),
    );
  }
}
