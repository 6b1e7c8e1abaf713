/**
 * Loaded before a build with `--import`: somebody saves a file while the build is at work, when it writes the file at `SAVE_AT` for the
 * first time, in whatever thread, or reads it, where that is a content file. `SAVE` is the content file, `SAVE_TEXT` its new text; or
 * `SAVE` is a file of the code, which is left as it is, but reads otherwise from then on.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';

const { CONTENT, SAVE_AT, SAVE, SAVE_TEXT } = process.env;
const { openSync, writeFileSync, readFileSync } = fs;
const { writeFile } = fs.promises;
let isSaved = false;

const look = (file) => {
  if (isSaved || !String(file).includes(SAVE_AT)) return;
  isSaved = true;
  if (SAVE_TEXT !== undefined) writeFileSync(SAVE, SAVE_TEXT);
};
fs.promises.writeFile = async (file, ...rest) => {
  look(file);
  return writeFile(file, ...rest);
};
fs.writeFileSync = (file, ...rest) => {
  look(file);
  writeFileSync(file, ...rest);
};
fs.openSync = (file, flags, ...rest) => {
  if (/^w/.test(flags)) look(file);
  return openSync(file, flags, ...rest);
};
if (SAVE_TEXT !== undefined) {
  fs.readFileSync = (file, ...rest) => {
    if (String(file).startsWith(CONTENT)) look(file);
    return readFileSync(file, ...rest);
  };
} else {
  fs.readFileSync = (file, ...rest) => {
    const bytes = readFileSync(file, ...rest);
    return isSaved && resolve(String(file)) === resolve(SAVE) ? Buffer.concat([Buffer.from(bytes), Buffer.from('\n')]) : bytes;
  };
}
syncBuiltinESMExports();
