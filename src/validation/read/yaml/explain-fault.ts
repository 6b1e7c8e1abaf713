import type { Oddity } from './find-oddities.ts';

/** A line of the YAML, with its number in the file. */
export interface YamlLine {
  text: string;
  number: number;
}

/** A key at the beginning of a line, and what follows its colon. */
export const KEY = /^(?:"([^"\n]+)"|'([^'\n]+)'|([\p{L}_][\p{L}\p{N}_ -]*)):(?:[ \t](.*))?$/su;

/** What is told of a fault, without the field in which it is. */
type Explanation = Omit<Oddity, 'path'>;

/** What YAML may not find at the beginning of a text, with the reason. */
const RESERVED: Record<string, string> = {
  '&': 'which YAML takes for the name of an anchor',
  '*': 'which YAML takes for the name of an alias',
  '!': 'which YAML takes for a tag',
  '%': 'which YAML keeps for itself',
  '@': 'which YAML keeps for itself',
  '`': 'which YAML keeps for itself',
  '|': 'which YAML takes for the beginning of several lines',
  '>': 'which YAML takes for the beginning of several lines',
  '- ': 'which YAML takes for a list',
  '? ': 'which YAML takes for a key',
  ',': 'which YAML keeps for lists',
  ']': 'which YAML keeps for lists',
  '}': 'which YAML keeps for groups of fields',
};

const QUOTE_IT = 'put the whole text in quotation marks: `"…"`';

/** Says what is wrong with a field or an entry that YAML refuses, from how it is written; `fault` is what the parser said of it. */
export function explainFault(group: YamlLine[], fault: { line: number; message: string } | undefined): Explanation {
  const [first, ...rest] = group;
  const line = first?.number ?? 1;
  const tabbed = group.find(({ text }) => /^ *\t/.test(text));
  if (tabbed) return { line: tabbed.number, problem: 'is indented with a tab', remedy: 'indent with spaces' };
  const text = (first?.text ?? '').trim().replace(/^-[ \t]+/, '');
  if (text === '---' || text === '...')
    return { line, problem: `is divided by a line \`${text}\``, remedy: 'delete this line; a file of YAML is one piece' };
  if (/^%[A-Z]+ /.test(text)) return { line, problem: 'has a directive of YAML', remedy: 'delete this line' };
  if (/^\*[ \t]/.test((first?.text ?? '').trim()))
    return { line, problem: 'begins an entry with `*`', remedy: 'begin each entry of a list with a hyphen and a space: `- `' };
  const key = KEY.exec(text);
  const value = (key ? (key[4] ?? '') : text).trim();
  if (/^[|>][-+\d]*$/.test(value)) {
    const problem = `is a text of several lines (\`${value}\`), some of which are not indented`;
    return { line, problem, remedy: 'write it on one line, without the sign, or indent its lines alike' };
  }
  const explained = explainText(value, rest);
  if (explained) return { line, ...explained };
  const unspaced = /^([\p{L}_][\p{L}\p{N}_-]*):\S/u.exec(text);
  if (!key && unspaced) return { line, problem: `has no space after \`${unspaced[1] ?? ''}:\``, remedy: 'write a space after the colon' };
  if (/^-[^\s-]/.test(text)) return { line, problem: 'has no space after its `-`', remedy: 'write a space after the hyphen' };
  if (/:(?:\s|$)/.test(value)) {
    return { line, problem: 'has a colon and a space in its text, which YAML takes for a field', remedy: QUOTE_IT };
  }
  const remark = rest.find(({ text: more }) => /^[ \t]*#/.test(more));
  if (remark && value !== '')
    return { line: remark.number, problem: 'has a comment inside its text', remedy: 'move the comment above the field' };
  const deeper = rest.find((next) => KEY.test(next.text.trim()) || next.text.trim().startsWith('- '));
  if (deeper) {
    const problem = value === '' ? 'is not indented like the lines above it' : `is indented below \`${shorten(value)}\`, which is a text`;
    return { line: deeper.number, problem, remedy: 'begin it in the same column as the field or entry before it' };
  }
  if (rest.some(({ text: more }) => more.trim() !== '') && value.includes(' #')) {
    return { line, problem: 'has ` #` in its text, where YAML begins a comment', remedy: QUOTE_IT };
  }
  if (!key) {
    const remedy = 'write `field: text`, or `- ` before an entry of a list; a text goes on only in lines that are indented';
    return { line, problem: `is neither a field nor an entry of a list: “${shorten(text)}”`, remedy };
  }
  return {
    line: fault?.line ?? line,
    problem: `is not YAML: ${fault?.message.replace(/\.$/, '') ?? 'it cannot be read'}`,
    remedy: 'check colons, quotation marks and indentation there',
  };
}

/** What is wrong with a text by its first sign; `rest` is the lines below it. */
function explainText(value: string, rest: YamlLine[]): Omit<Explanation, 'line'> | undefined {
  const sign = value.charAt(0);
  const whole = [value, ...rest.map(({ text }) => text)].join('\n');
  if (sign === '"' || sign === "'") return explainQuoted(sign, whole);
  if (sign === '[' || sign === '{') {
    const close = sign === '[' ? ']' : '}';
    if (/[[{,]\s*,/.test(whole))
      return { problem: 'has a comma with nothing before it', remedy: 'delete the comma, or write what is missing' };
    return whole.includes(close)
      ? { problem: `begins with \`${sign}\`, which YAML takes for a list, and goes on behind it`, remedy: QUOTE_IT }
      : {
          problem: `opens \`${sign}\` and does not close it`,
          remedy: `write \`${close}\` at the end, or put the whole text in quotation marks`,
        };
  }
  const reserved = Object.keys(RESERVED).find((start) => value.startsWith(start));
  return reserved === undefined
    ? undefined
    : { problem: `begins with \`${reserved.trim()}\`, ${RESERVED[reserved] ?? ''}`, remedy: QUOTE_IT };
}

function explainQuoted(mark: string, whole: string): Omit<Explanation, 'line'> {
  const inside = mark === '"' ? whole.slice(1).replace(/\\[^]/g, '') : whole.slice(1).replaceAll("''", '');
  const end = inside.indexOf(mark);
  if (end < 0) {
    return mark === '"'
      ? { problem: 'opens a quotation mark and does not close it', remedy: 'close it at the end of the text with `"`' }
      : {
          problem: "begins with `'`, which YAML takes for a quotation mark, and does not close it",
          remedy: "write ’ for an apostrophe, or close the text with `'`",
        };
  }
  if (!/^\s*(?:#.*)?$/.test(inside.slice(end + 1))) {
    return mark === '"'
      ? { problem: 'goes on behind its closing quotation mark', remedy: 'write “ and ” inside a text, or close it at its end only' }
      : { problem: "goes on behind a `'`, which YAML takes for the closing quotation mark", remedy: 'write ’ for an apostrophe' };
  }
  return { problem: 'has a backslash that YAML cannot read', remedy: 'write `\\\\` for a backslash, or leave it out' };
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
