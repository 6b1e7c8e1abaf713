/**
 * Runs a program in place of this one: what ends this process, or the one that started it, ends the program. Plain JavaScript, because
 * set-up uses it too.
 */
import { spawn } from 'node:child_process';

/** The signals that are sent to one process. Ctrl+C reaches all processes of a terminal by itself, and is only waited out. */
const PASSED_ON = /** @type {const} */ (['SIGTERM', 'SIGHUP']);

/**
 * How often to look whether the process that started this one still runs, in milliseconds. The shell between npm and Node passes no signal on
 * when it ends.
 */
const LOOK_EVERY = 500;

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} Its exit status; 1 where a signal ended it. Rejects where it cannot be started.
 */
export function runToEnd(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const passOn = PASSED_ON.map((signal) => /** @type {const} */ ([signal, () => void child.kill(signal)]));
    const waitOut = () => undefined;
    for (const [signal, pass] of passOn) process.on(signal, pass);
    process.on('SIGINT', waitOut);
    const parent = process.ppid;
    const watch = setInterval(() => process.ppid !== parent && child.kill(), LOOK_EVERY);
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(watch);
      for (const [signal, pass] of passOn) process.off(signal, pass);
      process.off('SIGINT', waitOut);
      resolve(status ?? 1);
    });
  });
}
