/** The commands of Astro that are run here. */
export type AstroCommand = 'build' | 'dev' | 'preview';

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

/** The other variables of the environment: somebody may take them for options, and Astro would say nothing. */
const VARIABLES = ['OUT', 'CONTENT', 'DRAFTS', 'PREVIEW', 'COMPRESS', 'OFFLINE', 'SEARCH', 'READING', 'SHARD'];

/** The options that only decide how a command runs. */
const OF_ALL = ['help', 'h', 'version', 'verbose', 'silent', 'json'];
const OF_SERVERS = ['port', 'host', 'open', 'allowedhosts', 'background', 'ignorelock'];
const OPTIONS: Record<AstroCommand, string[]> = {
  build: [...OF_ALL, 'force'],
  dev: [...OF_ALL, ...OF_SERVERS, 'force'],
  preview: [...OF_ALL, ...OF_SERVERS],
};

/** The options after which a value may stand. */
const WITH_VALUE = ['port', 'host', 'open', 'allowedhosts'];

/** Says in a sentence which of the arguments after a command cannot be given; undefined if all can. */
export function refuseAstroOptions(command: AstroCommand, args: readonly string[]): string | undefined {
  let before = '';
  for (const arg of args) {
    const [, option, name = ''] = /^(--?(?:no-)?([^=.]*))/.exec(arg) ?? [];
    const plain = name.replaceAll('-', '').toLowerCase();
    const value = option === undefined ? arg : arg.slice(option.length + 1);
    const isPort = (option === undefined ? before : plain) === 'port' && value !== '';
    const mistake =
      option === undefined && !WITH_VALUE.includes(before)
        ? `Nothing is to stand after this command but options: leave out \`${arg}\`.`
        : option !== undefined
          ? mistakeIn(command, option, plain)
          : undefined;
    if (mistake !== undefined) return mistake;
    if (isPort && !/^\d{1,5}$/.test(value)) return `\`${value}\` is no port: give --port a number, such as 4321.`;
    before = arg.includes('=') ? '' : plain;
  }
  return undefined;
}

function mistakeIn(command: AstroCommand, option: string, plain: string): string | undefined {
  if (Object.hasOwn(DECIDING, plain)) {
    const variable = DECIDING[plain];
    return `\`${option}\` would change a part of the site and not the rest: ${variable === undefined ? 'leave it out' : setInstead(variable)}.`;
  }
  if (OPTIONS[command].includes(plain)) return undefined;
  const variable = VARIABLES.find((it) => it.toLowerCase() === plain);
  return `\`${option}\` is no option of this command: ${variable === undefined ? 'leave it out, or see with --help what there is' : setInstead(variable)}.`;
}

const setInstead = (variable: string): string => `set ${variable}= in the environment, as in \`${variable}=… npm run build\``;
