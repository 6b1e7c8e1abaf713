import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { readFileIfAny } from './write-file-whole.ts';

/** The build that holds a lock. */
interface Holder {
  pid: number;
  /** When its process began, as the system counts: a later process may have the same number. Empty where the system does not say. */
  began: string;
  host: string;
  user: string;
  /** When it took the lock, in ISO 8601. */
  since: string;
}

/** How often a build touches its lock, and how old the lock of a build on another machine may be; in milliseconds. */
const BEAT = 20_000;
const MAX_AGE = 600_000;

/** The first characters of every lock. */
const BEGIN = '{"pid":';

/** How many times a lock may be found, and be gone at the next look. */
const TRIES = 5;

/**
 * Takes the lock in a file, until this process ends. If another build has it, says so in a sentence instead. A lock that a killed build
 * left behind is taken over.
 */
export function takeLock(file: string): string | undefined {
  const own = ownEntry();
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (create(file, own)) {
      keep(file, own);
      return undefined;
    }
    const found = read(file);
    if (!isLock(file, found))
      return `A build needs the name ${file} for its lock, and what has it was not written by a build. Move it away, or name another OUT.`;
    if (found !== undefined && isHeld(file, found)) return refusal(file, found);
    if (found !== undefined) removeLock(file, found);
  }
  return refusal(file, read(file) ?? '');
}

/** Is a file the lock of a build, or what is left of one? It may be gone, and somebody else may have a file or folder of that name. */
function isLock(file: string, entry: string | undefined): boolean {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) return false;
  return entry === undefined || /^\0*$/.test(entry) || entry.startsWith(BEGIN) || BEGIN.startsWith(entry);
}

function ownEntry(): string {
  const { pid } = process;
  const holder: Holder = { pid, began: beginOf(pid) ?? '', host: hostname(), user: userName(), since: new Date().toISOString() };
  return JSON.stringify(holder);
}

/** Makes the lock; false where there is one. */
function create(file: string, entry: string): boolean {
  try {
    writeFileSync(file, entry, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Touches the lock while this process lives, and removes it at its end. */
function keep(file: string, own: string): void {
  setInterval(() => {
    if (read(file) === own) utimesSync(file, new Date(), new Date());
  }, BEAT).unref();
  process.on('exit', () => {
    if (read(file) === own) rmSync(file);
  });
}

/** Removes the lock of a dead build. It is renamed first, so that of two builds that found it only one has it; if it is another by now, it is put back. */
function removeLock(file: string, found: string): void {
  const moved = `${file}-${process.pid}`;
  try {
    renameSync(file, moved);
    if (read(moved) !== found) linkSync(moved, file);
  } catch {
    // Another build was faster.
  }
  rmSync(moved, { force: true });
}

/** Is the build alive whose lock says this? A lock that says nothing may be about to be written. */
function isHeld(file: string, entry: string): boolean {
  // A clock may be ahead: a lock of an hour to come is as little of now as one of an hour ago.
  const age = Math.abs(Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
  const holder = parse(entry);
  if (!holder) return age < BEAT;
  if (holder.host !== hostname()) return age < MAX_AGE;
  const began = beginOf(holder.pid);
  return began !== undefined && (began === holder.began || holder.began === '');
}

/** When a process began, in a unit of the system; empty where the system does not say, undefined where there is no such process. */
function beginOf(pid: number): string | undefined {
  try {
    // The name of the program, in brackets, may itself hold brackets and spaces; the state comes after it, the time in the 20th field.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : (fields[19] ?? ''); // Z: it was killed, and whoever began it has not asked how it ended
  } catch {
    return isRunning(pid) ? '' : undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function refusal(file: string, entry: string): string {
  const holder = parse(entry);
  const who = holder
    ? `process ${holder.pid} of ${holder.user} on ${holder.host}, since ${holder.since.slice(0, 16).replace('T', ' ')} UTC`
    : 'it has only just begun';
  return `Another build is making this site (${who}). Wait until it has ended; if you know that there is none, delete ${file}.`;
}

const read = (file: string): string | undefined => readFileIfAny(file)?.toString();

function parse(entry: string): Holder | undefined {
  try {
    const holder = JSON.parse(entry) as Partial<Record<keyof Holder, unknown>> | null;
    const texts = [holder?.began, holder?.host, holder?.user, holder?.since];
    // A number below 1 is not that of one process: it stands for many, some of which always run.
    const isHolder = Number.isSafeInteger(holder?.pid) && Number(holder?.pid) > 0 && texts.every((it) => typeof it === 'string');
    return isHolder ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'somebody'; // the system has no name for the number of the user
  }
}
