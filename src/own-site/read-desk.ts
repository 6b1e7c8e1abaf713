import type { Desk } from './adapt-engine.ts';
import { chooseAccent } from './accent.ts';

/** What is asked of a desk, as options of the command; those that begin with “Enter” have a value of their own. */
export const QUESTIONS = {
  name: 'What is the site called?',
  short: 'And where there is little room, such as under an icon? At most 16 characters. Enter: the name.',
  url: 'At which address will it be published? https://… Enter: none yet.',
  desk: 'Who writes, as in “The ports desk”?',
  email: 'To which email address do readers write?',
  accent: 'Which colour do links and marks have? A # and six hexadecimal digits. Enter: that of Readout.',
  repository: 'Where is the repository on the web? https://… Enter: nowhere yet.',
} as const;

export type Answers = Record<keyof typeof QUESTIONS, string> & { accentDark: string | undefined };

/** The address of a site that has none yet, reserved for examples. */
const NO_ADDRESS = 'https://site.example';

/** The accent of the engine as it is. */
const OWN_ACCENT = ['#8c1c2b', '#f0808c'] as const;

/** What a desk answered, or a sentence about each answer that cannot be used. `tokens` is the text of `tokens.css`. */
export function readDesk(answers: Answers, tokens: string): { desk: Desk } | { problems: string[] } {
  const name = answers.name.trim();
  const shortName = answers.short.trim() || shortened(name);
  const url = URL.parse(answers.url === '' ? NO_ADDRESS : answers.url);
  const repository = answers.repository === '' ? undefined : URL.parse(answers.repository);
  const [light, dark] = answers.accent === '' ? OWN_ACCENT : [answers.accent, answers.accentDark];
  const chosen = chooseAccent(tokens, light, dark);
  const problems = [
    ...nameProblems('--name', name, 60),
    ...(answers.short.trim() === '' ? [] : nameProblems('--short', shortName, SHORT)),
    ...nameProblems('--desk', answers.desk.trim(), 60),
    ...(isWebAddress(url) ? [] : [`“${answers.url}” is no address of a site: give --url scheme and host, such as https://ports.example.`]),
    ...(EMAIL.test(answers.email) ? [] : [`“${answers.email}” is no email address: give --email one, such as desk@ports.example.`]),
    ...(repository === undefined || isWebAddress(repository)
      ? []
      : [`“${answers.repository}” is no address on the web: give --repository one that begins with https://, or leave it out.`]),
    ...('problems' in chosen ? chosen.problems : []),
  ];
  if (problems.length > 0 || !url || !('accent' in chosen)) return { problems };
  const shared = { name, shortName, url: url.href, desk: answers.desk.trim(), email: answers.email };
  return { desk: { ...shared, repository: repository?.href, accent: chosen.accent } };
}

const SHORT = 16;

/** The first whole words of a name that fit, or the beginning of a long one. */
function shortened(name: string): string {
  if (name.length <= SHORT) return name;
  const words = name.slice(0, SHORT + 1).replace(/[^\p{L}\p{N}]*\s\S*$/u, '');
  return words.slice(0, SHORT).toWellFormed().trim();
}

/** Enough to tell an address from a slip; whether somebody reads there only a letter shows. */
const EMAIL = /^[^\s@<>"'()]+@[^\s@<>"'()]+\.[^\s@<>"'()]+$/;

const isWebAddress = (url: URL | null): boolean => url !== null && /^https?:$/.test(url.protocol);

function nameProblems(option: string, name: string, longest: number): string[] {
  if (name === '') return [`${option} is empty: give it a name.`];
  if (name.length > longest) return [`“${name}” is longer than ${longest} characters: shorten ${option}.`];
  if (/[*_[\]<>`|~\\]/.test(name)) return [`“${name}” has a sign of Markdown in it: leave it out of ${option}.`];
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name) ? [`${option} has a character in it that nobody can see: type it anew.`] : [];
}
