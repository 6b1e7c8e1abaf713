import type { Accent } from './accent.ts';
import { colourOf } from '../styles/colours-in-tokens.ts';

/** What a desk says of itself and its site. */
export interface Desk {
  /** The name of the site. */
  name: string;
  /** The name where there is little room: under an icon, in a menu. */
  shortName: string;
  /** The address of the site: `https://ports.example/`. */
  url: string;
  /** Who writes: `The ports desk`. */
  desk: string;
  /** The address to which readers write. */
  email: string;
  /** The address of the repository on the web; undefined if there is none yet. */
  repository: string | undefined;
  accent: Accent;
}

/** The files of the engine that say whose site it is. Each takes the text of one and returns that of the desk; throws if it has changed its form. */
export const ADAPTED: Record<string, (text: string, desk: Desk) => string> = {
  'src/site.ts': (text, { name, shortName, url, email }) =>
    [
      ['name', name],
      ['shortName', shortName],
      ['url', new URL(url).origin],
      ['corrections', email],
      ['security', email],
    ].reduce(
      (before, [key = '', value = '']) => replaced(before, new RegExp(`(?<=^  ${key}: )(['"]).*\\1(?=,)`, 'm'), quoted(value)),
      text,
    ),
  'src/styles/tokens.css': (text, { accent }) => replaced(text, /(?<=--accent: light-dark\()#\w+, #\w+/, `${accent.light}, ${accent.dark}`),
  // Name and version remain those of the engine, so that an upgrade changes them without a conflict.
  'package.json': (text, desk) => `${JSON.stringify({ ...(JSON.parse(text) as object), ...whereabouts(desk) }, null, 2)}\n`,
};

/** The drawing of the icon in the colours of the desk; `tokens` is the text of `tokens.css` before it was adapted. */
export const adaptIcon = (svg: string, tokens: string, { accent }: Desk): string =>
  (['light', 'dark'] as const).reduce(
    (before, scheme) => replaced(before, new RegExp(colourOf(tokens, 'accent', scheme), 'g'), accent[scheme]),
    svg,
  );

function whereabouts({ url, email, repository }: Desk): object {
  const address = repository?.replace(/(\.git)?\/?$/, '');
  return {
    homepage: url,
    repository: address === undefined ? undefined : { type: 'git', url: `git+${address}.git` },
    bugs: address === undefined ? { email } : { url: `${address}/issues`, email },
  };
}

function replaced(text: string, pattern: RegExp, replacement: string): string {
  if (text.search(pattern) < 0) throw new Error(`Nothing fits ${String(pattern)} in a file of the engine.`);
  return text.replace(pattern, () => replacement); // a function, because a `$` of an answer is no sign for a group
}

/** A text as Prettier would write it in code. */
function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  return `${mark}${text.replaceAll(/\\/g, '\\\\').replaceAll(mark, `\\${mark}`)}${mark}`;
}
