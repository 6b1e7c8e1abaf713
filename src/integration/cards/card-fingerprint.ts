import { readFileSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fingerprintOf, fingerprintOfValue } from '../../fingerprint.ts';
import { RENDERER_FILES } from './card-renderer.ts';

/** The renderer proper, a binary for this machine, which no bundle holds. */
const BINARIES = 'node_modules/@takumi-rs/core-*/*.node';

/**
 * The fingerprint of everything but its values that decides how a card looks: the code that draws it, and the files and binaries which
 * that reads. A change of any other code leaves it as it is.
 */
export async function cardFingerprint(): Promise<string> {
  const code = await bundleOf(fileURLToPath(new URL('./card-renderer.ts', import.meta.url)));
  const files = [...RENDERER_FILES, ...globSync(BINARIES).sort()];
  return fingerprintOfValue([code, files.map((file) => [file, fingerprintOf(readFileSync(file))])]);
}

/** The code of a program with everything that it imports, packages included, as one text without comments. */
export async function bundleOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
