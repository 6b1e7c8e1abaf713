/** Loaded before a build with `--import`: the disk is full when the page of the timeline is written. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { writeFile } = fs.promises;
fs.promises.writeFile = async (file, ...rest) => {
  if (String(file).includes('timeline/index.html')) throw new Error('ENOSPC: no space left on device');
  return writeFile(file, ...rest);
};
syncBuiltinESMExports();
