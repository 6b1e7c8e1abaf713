import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file and the folders around it. Who is interrupted leaves no half of it under its name. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(beside, content);
  await rename(beside, path);
}
