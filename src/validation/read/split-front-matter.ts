import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The two parts of a Markdown file. */
interface FrontMatter {
  /** The YAML of the front matter; undefined where there is none to read. */
  yaml: string | undefined;
  /** The line of the file on which the YAML begins, counted from 1. */
  firstLine: number;
  body: string;
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  diagnostics: Diagnostic[];
}

/** A line that bounds front matter. */
const FENCE = /^---[ \t]*$/;

/** What people and text editors write instead of `---`: more or fewer hyphens, dashes, spaces before them, the sign of another format. */
const NEARLY_FENCE = /^(?:[-–—−‐][-–—−‐ ]+|[–—]|\+{3,}|\*{3,}|_{3,}|;{3,}|={3,}|\.{3}|`{3}.*)$/u;

const isNearlyFence = (line: string): boolean => NEARLY_FENCE.test(line.trim());

/** A line that looks like a field or a part of one. */
const FIELD = /^(?:[A-Za-z]\w*:(?:\s|$)|[ \t]+\S|- |#)/;

/** Splits a Markdown file at the two lines `---`. Where they are not right but can be guessed, the parts are returned with a diagnostic. */
export function splitFrontMatter(file: string, text: string): FrontMatter {
  const lines = text.split(/\r?\n/);
  const diagnostics: Diagnostic[] = [];
  const report = (line: number, problem: string, remedy: string) =>
    diagnostics.push({ file, line, field: 'front matter', problem, remedy });
  const start = lines.findIndex((line) => line.trim() !== '');
  const first = lines[start] ?? '';
  const isOpen = FENCE.test(first);
  const hasFence = isOpen || isNearlyFence(first);
  if (!isOpen && hasFence) {
    report(start + 1, `begins with \`${shorten(first)}\``, 'make this line exactly `---`: three hyphens and nothing else');
  } else if (isOpen && start > 0) {
    report(start + 1, 'begins below an empty line', 'make `---` the first line of the file');
  } else if (!hasFence) {
    report(start + 1, 'is missing', 'begin the file with a line `---`, the fields, and another line `---`');
    // Fields without a fence are still checked.
    if (!/^[a-z]\w*:(?:\s|$)/.test(first)) return { yaml: undefined, firstLine: 1, body: '', bodyLine: 1, diagnostics };
  }
  const from = hasFence ? start + 1 : start;
  const end = findEnd(lines, from, report);
  if (end === undefined) return { yaml: undefined, firstLine: 1, body: '', bodyLine: 1, diagnostics };
  return {
    yaml: lines
      .slice(from, end.at)
      .map((line, at) => (end.blanks.includes(from + at) ? '' : line))
      .join('\n'),
    firstLine: from + 1,
    body: lines.slice(end.at + end.skip).join('\n'),
    bodyLine: end.at + end.skip + 1,
    diagnostics: diagnostics.slice(0, 1),
  };
}

/** Where the front matter ends: the index of the line, how many lines lead from it to the body, and the lines in between to leave out. */
interface End {
  at: number;
  skip: number;
  blanks: number[];
}

function findEnd(lines: string[], from: number, report: (line: number, problem: string, remedy: string) => void): End | undefined {
  const fence = lines.findIndex((line, at) => at >= from && FENCE.test(line));
  const blank = lines.findIndex((line, at) => at >= from && line.trim() === '' && !FIELD.test(nextLine(lines, at)));
  const near = lines.findIndex((line, at) => at >= from && isNearlyFence(line) && !FENCE.test(line) && !FIELD.test(nextLine(lines, at)));
  if (near >= 0 && (fence < 0 || near < fence) && (blank < 0 || near < blank)) {
    report(near + 1, `ends with \`${shorten(lines[near] ?? '')}\``, 'make this line exactly `---`: three hyphens and nothing else');
    return { at: near, skip: 1, blanks: [] };
  }
  // Text may hold a line of three hyphens too. It is the end of the front matter only where fields stand just above it.
  if (fence >= 0 && (blank < 0 || fence < blank || lines.slice(blank, fence).some((line) => /^[a-z]\w*:/.test(line)))) {
    const later = lines.findIndex((line, at) => at > fence && FENCE.test(line));
    const between = lines.slice(fence + 1, later).filter((line) => line.trim() !== '');
    if (later < 0 || !/^[a-z]\w*:(?:\s|$)/.test(between[0] ?? '') || !between.every((line) => FIELD.test(line)))
      return { at: fence, skip: 1, blanks: [] };
    report(
      fence + 1,
      'is closed by this line `---`, and more fields stand below',
      'delete this line; `---` stands before and after all fields',
    );
    return { at: later, skip: 1, blanks: [fence] };
  }
  report((blank < 0 ? lines.length - 1 : blank) + 1, 'is not closed', 'write a line `---` after the last field, before the text');
  return blank < 0 ? { at: lines.length, skip: 0, blanks: [] } : { at: blank, skip: 0, blanks: [] };
}

/** The next line with something in it. */
const nextLine = (lines: string[], at: number): string => lines.slice(at + 1, at + 50).find((line) => line.trim() !== '') ?? '';

const shorten = (line: string): string => (line.length > 20 ? `${line.slice(0, 20)}…` : line.trim());
