import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file, perhaps of several parts, and the folders around it. Who is interrupted leaves no half of it under its name. */
export async function writeWhole(path: string, content: Uint8Array | string | Iterable<Uint8Array | string>): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(beside, content);
  await rename(beside, path);
}
