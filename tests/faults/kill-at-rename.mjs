/** Loaded before a build with `--import`: the build is killed before it moves its site for the `KILL_AT`th time, counted from 0. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { renameSync } = fs;
let moves = 0;
fs.renameSync = (from, to) => {
  if (moves === Number(process.env.KILL_AT)) process.kill(process.pid, 'SIGKILL');
  moves += 1;
  renameSync(from, to);
};
syncBuiltinESMExports();
