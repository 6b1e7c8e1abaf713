/** Loaded before a build with `--import`: the disk is full when the file at `FULL_AT` is written, by Astro or by us, in any thread. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { writeFileSync } = fs;
const { writeFile } = fs.promises;
const check = (file) => {
  if (String(file).includes(process.env.FULL_AT)) throw new Error('ENOSPC: no space left on device');
};
fs.promises.writeFile = async (file, ...rest) => {
  check(file);
  return writeFile(file, ...rest);
};
fs.writeFileSync = (file, ...rest) => {
  check(file);
  writeFileSync(file, ...rest);
};
syncBuiltinESMExports();
