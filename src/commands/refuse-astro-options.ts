/**
 * Options of Astro that decide what a site is, in small letters without hyphens, with the variable of the environment that is read instead
 * where there is one. Given as an option, each would reach only a part of the site: Astro's own, not the links and files that are made here.
 */
const DECIDING: Record<string, string | undefined> = {
  site: 'SITE',
  base: 'BASE',
  outdir: 'OUT',
  root: undefined,
  config: undefined,
  mode: undefined,
  devoutput: undefined,
};

/** Says in a sentence which of the options after a command cannot be given; undefined if all can. */
export function refuseAstroOptions(args: readonly string[]): string | undefined {
  for (const arg of args) {
    const [, option = '', name = ''] = /^(--(?:no-)?([^=.]*))/.exec(arg) ?? [];
    const plain = name.replaceAll('-', '').toLowerCase();
    if (!Object.hasOwn(DECIDING, plain)) continue;
    const variable = DECIDING[plain];
    const remedy = variable === undefined ? 'leave it out' : `set ${variable}= in the environment, as in \`${variable}=… npm run build\``;
    return `\`${option}\` would change a part of the site and not the rest: ${remedy}.`;
  }
  return undefined;
}
