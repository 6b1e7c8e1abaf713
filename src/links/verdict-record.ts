import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Verdict } from './judge-trail.ts';

/** What is remembered between runs, so that a run goes on where the last one was stopped. */
export interface VerdictRecord {
  /** The verdicts that are not too old, by address. */
  known: Map<string, Verdict>;
  add: (url: string, verdict: Verdict) => void;
}

/** One line of the file. */
interface RecordLine {
  url: string;
  /** When the address was looked at, in milliseconds since 1970. */
  at: number;
  verdict: Verdict;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * Opens the record in a file, without what was found before `since`, in milliseconds since 1970. Every verdict is a line that is added at
 * once: a run that is killed loses none, and a line that it left half written is skipped.
 */
export function openVerdictRecord(path: string, since = Date.now() - WEEK): VerdictRecord {
  const lines = readLines(path).filter(({ at }) => at >= since);
  const known = new Map(lines.map(({ url, verdict }) => [url, verdict]));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, lines.map(print).join(''));
  const add = (url: string, verdict: Verdict): void => {
    known.set(url, verdict);
    appendFileSync(path, print({ url, at: Date.now(), verdict }));
  };
  return { known, add };
}

const print = (line: RecordLine): string => `${JSON.stringify(line)}\n`;

function readLines(path: string): RecordLine[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    try {
      const { url, at, verdict } = JSON.parse(line) as Partial<RecordLine>;
      return typeof url === 'string' && typeof at === 'number' && typeof verdict?.state === 'string' ? [{ url, at, verdict }] : [];
    } catch {
      return [];
    }
  });
}
