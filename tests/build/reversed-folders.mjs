/** Loaded before a build with `--import`: every folder lists its files backwards, as another file system might. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdir, readdirSync } = fs;
const listing = fs.promises.readdir;
fs.readdirSync = (...args) => readdirSync(...args).toReversed();
fs.promises.readdir = async (...args) => (await listing(...args)).toReversed();
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, entries) => done(error, entries?.toReversed()));
};
syncBuiltinESMExports();
