/** Loaded before a build with `--import`: the disk is full when a file whose path has `FULL_AT` in it is written, by Astro or by us, in any thread. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { open, openSync, writeFileSync } = fs;
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
fs.openSync = (file, flags, ...rest) => {
  if (/^w/.test(flags)) check(file);
  return openSync(file, flags, ...rest);
};
fs.open = (file, ...rest) => {
  try {
    check(file);
    open(file, ...rest);
  } catch (error) {
    rest.at(-1)(error);
  }
};
syncBuiltinESMExports();
