import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allImports, sourceFiles, type Import } from './imports.ts';

/** What a folder, or a file beside the folders, may import of `src/`; of `types`, only types. */
interface Rule {
  values: readonly string[];
  types?: readonly string[];
}

/**
 * The arrow: content → schemas → archive → views → what prints them → what puts the site together.
 * Each may import those before it; the words (`i18n`) and the settings stand beside it.
 */
const RULES: Record<string, Rule> = {
  'site.ts': { values: [] },
  'settings.ts': { values: ['site.ts', 'list-files.ts'] },
  'build-context.ts': { values: [] },
  'compare-text.ts': { values: [] },
  'fingerprint.ts': { values: [] },
  'list-files.ts': { values: [] },
  'month-names.ts': { values: [] },
  'spreadsheet-cell.ts': { values: [] },
  schemas: { values: ['schemas', 'month-names.ts'] },
  validation: {
    values: ['validation', 'schemas', 'build-context.ts', 'compare-text.ts', 'fingerprint.ts', 'list-files.ts', 'month-names.ts'],
  },
  'content.config.ts': { values: ['validation', 'schemas'] },
  archive: { values: ['archive', 'validation', 'schemas', 'build-context.ts', 'compare-text.ts'] },
  styles: { values: [] },
  i18n: { values: ['i18n'], types: ['archive', 'schemas'] },
  views: {
    values: [
      'views',
      'archive',
      'validation',
      'schemas',
      'i18n',
      'build-context.ts',
      'compare-text.ts',
      'fingerprint.ts',
      'settings.ts',
      'site.ts',
      'spreadsheet-cell.ts',
    ],
  },
  markdown: { values: ['markdown', 'views', 'archive', 'validation', 'schemas', 'i18n', 'fingerprint.ts'] },
  drafting: { values: ['drafting', 'archive', 'validation', 'schemas', 'i18n', 'compare-text.ts', 'month-names.ts'] },
  'own-site': { values: ['own-site', 'archive', 'list-files.ts', 'styles'] },
  links: { values: ['links', 'archive', 'schemas', 'compare-text.ts'] },
  components: { values: ['components', 'client', 'views', 'i18n', 'site.ts'], types: ['archive', 'schemas'] },
  layouts: {
    values: ['layouts', 'components', 'client', 'views', 'i18n', 'build-context.ts', 'site.ts', 'styles'],
    types: ['archive', 'schemas'],
  },
  exports: {
    values: ['exports', 'markdown', 'views', 'archive', 'i18n', 'settings.ts', 'site.ts', 'spreadsheet-cell.ts', 'styles'],
    types: ['schemas'],
  },
  pages: {
    values: ['exports', 'markdown', 'layouts', 'components', 'client', 'views', 'archive', 'i18n', 'site.ts', 'styles'],
    types: ['schemas'],
  },
  client: {
    values: ['client', 'archive', 'hosts', 'i18n', 'month-names.ts', 'spreadsheet-cell.ts', 'styles'],
    types: ['views', 'schemas'],
  },
  search: { values: ['search', 'views', 'archive', 'i18n', 'fingerprint.ts'], types: ['schemas'] },
  hosts: { values: ['hosts'] },
  integration: {
    values: [
      'integration',
      'hosts',
      'search',
      'exports',
      'views',
      'archive',
      'validation',
      'schemas',
      'build-context.ts',
      'fingerprint.ts',
      'list-files.ts',
      'settings.ts',
      'styles',
    ],
    types: ['client'],
  },
  commands: {
    values: [
      'commands',
      'drafting',
      'links',
      'own-site',
      'exports',
      'search',
      'integration',
      'hosts',
      'views',
      'archive',
      'validation',
      'schemas',
      'build-context.ts',
      'compare-text.ts',
      'fingerprint.ts',
      'list-files.ts',
      'settings.ts',
      'site.ts',
    ],
  },
};

/** Files that may import more than their folder, with the reason. */
const EXCEPTIONS: Record<string, readonly string[]> = {
  'archive/load/build-date.ts': ['settings.ts'], // the environment may name the day of a build, and the settings alone read it
  'archive/load/load-in-astro.ts': ['settings.ts'], // pages ask for the archive without arguments, so it must know whose history to read
  'integration/emit/unbroken-dates.ts': ['i18n'], // it finds dates in a page by the names of the months
  'integration/show-progress.ts': ['i18n'], // it writes counts as pages do
  'validation/read/astro-loader.ts': ['settings.ts'], // Astro calls it without arguments, so it must know where the content lies
};

const imports = allImports();
const values = imports.filter(({ typeOnly }) => !typeOnly);
const files = new Set(sourceFiles());

const folderOf = (path: string): string => path.split('/')[0] ?? '';
const isOurs = ({ to }: Import): boolean => files.has(to) || folderOf(to) in RULES || /^(styles\/|\.\.)/.test(to);
const told = ({ from, to }: Import): string => `${from} imports ${to}`;

/** The files that load a module, each once. */
const loadersOf = (isIt: (to: string) => boolean): string[] => [...new Set(values.filter(({ to }) => isIt(to)).map(({ from }) => from))];

describe('the arrow', () => {
  it('has a place for every file of src', () => {
    expect([...files].filter((file) => !(folderOf(file) in RULES))).toEqual([]);
  });

  it('is followed by every import', () => {
    const against = imports.filter(isOurs).filter(({ from, to, typeOnly }) => {
      const { values: loaded = [], types = [] } = RULES[folderOf(from)] ?? {};
      const may = [...loaded, ...(EXCEPTIONS[from] ?? []), ...(typeOnly ? types : [])];
      return !may.includes(folderOf(to));
    });
    expect(against.map(told)).toEqual([]);
  });

  it('leads to files that exist, style sheets too: types know nothing of those', () => {
    const ours = imports.filter((it) => isOurs(it) && !it.to.startsWith('..'));
    expect(ours.filter(({ to }) => !existsSync(`src/${to}`)).map(told)).toEqual([]);
  });

  it('runs in no circle inside a layer either', () => {
    expect(circles()).toEqual([]);
  });
});

describe('content', () => {
  it('is read from disk by validation/read/raw-files.ts alone', () => {
    const layers = ['schemas', 'validation', 'archive', 'views', 'i18n', 'markdown', 'components', 'layouts', 'pages', 'exports'];
    const readers = loadersOf((to) => /^node:fs(\/|$)/.test(to)).filter((file) => layers.includes(folderOf(file)));
    expect(readers).toEqual(['validation/read/raw-files.ts']);
  });

  it('is listed and read through validation/read/read-content.ts alone', () => {
    expect(loadersOf((to) => to === 'validation/read/raw-files.ts')).toEqual(['validation/read/read-content.ts']);
  });

  it('is handed on by the loader to Astro, and by the archive to everything else', () => {
    expect(loadersOf((to) => to === 'validation/read/read-content.ts')).toEqual([
      'archive/load/read-and-check.ts',
      'integration/read-build-input.ts', // asks for the fingerprint of the files, not for what they say
      'validation/read/astro-loader.ts',
    ]);
  });

  it('is asked of Astro by archive/load/load-in-astro.ts alone', () => {
    expect(loadersOf((to) => to === 'astro:content')).toEqual(['archive/load/load-in-astro.ts', 'content.config.ts']);
  });
});

describe('the archive', () => {
  it('is loaded from Astro by pages only', () => {
    const folders = loadersOf((to) => to === 'archive/load/load-in-astro.ts').map(folderOf);
    expect([...new Set(folders)]).toEqual(['pages']);
  });

  it('is read from disk by the build and the commands only', () => {
    const folders = loadersOf((to) => to === 'archive/load/read-and-check.ts').map(folderOf);
    expect([...new Set(folders)]).toEqual(['commands', 'integration']);
  });

  it('asks the machine for nothing but what git knows: the day of the last commit, and earlier versions', () => {
    const asking = values.filter(({ from, to }) => from.startsWith('archive/') && to.startsWith('node:'));
    expect([...new Set(asking.map(({ from }) => from))]).toEqual(['archive/history/read-history.ts', 'archive/history/run-git.ts']);
  });
});

describe('what prints', () => {
  const printed = values.filter(({ from }) => ['components', 'layouts'].includes(folderOf(from)));

  it('takes nothing of the views but types, addresses, the links of the footer, the policy and the script before the first paint', () => {
    const names = ['routes', 'footer-links', 'content-security-policy', 'theme-script'];
    const allowed = names.map((name) => `views/meta/${name}.ts`);
    const taken = printed.filter(({ to }) => folderOf(to) === 'views' && !allowed.includes(to));
    expect(taken.map(told)).toEqual([]);
  });

  it('has pages that take nothing of the archive but the archive', () => {
    const taken = values.filter(
      ({ from, to }) => folderOf(from) === 'pages' && folderOf(to) === 'archive' && to !== 'archive/load/load-in-astro.ts',
    );
    expect(taken.map(told)).toEqual([]);
  });
});

describe('a reader’s browser', () => {
  const scripts = values.filter(({ inBrowser }) => inBrowser).map(({ to }) => to);
  const clientFiles = [...files].filter((file) => folderOf(file) === 'client');
  const loaded = reachableFrom([...scripts, ...clientFiles]);

  it('runs the scripts of the pages', () => {
    expect(scripts).toEqual(expect.arrayContaining(['client/enhance-every-page.ts', 'client/search/page/search-page.ts']));
  });

  it('loads no module of Node, and no package but three small ones', () => {
    const packages = loaded.filter((module) => !files.has(module) && folderOf(module) !== 'styles');
    expect(packages).toEqual(['fastest-levenshtein', 'workbox-routing', 'workbox-strategies']);
    expect(loadersOf((to) => to.startsWith('workbox-'))).toEqual(['client/offline/service-worker.ts']);
  });

  it('loads no code of the build: only its own scripts, their words and styles, and the few modules that both use', () => {
    const others = loaded.filter((module) => files.has(module) && !['client', 'i18n'].includes(folderOf(module)));
    expect(others).toEqual([
      'archive/model/search-options.ts',
      'archive/model/visit-comparison.ts',
      'archive/model/visit-counts.ts',
      'archive/names/exact-search-tokens.ts',
      'archive/names/fold-letters.ts',
      'archive/names/name-keys.ts',
      'archive/names/traditional-characters.ts',
      'hosts/host-settings.ts',
      'month-names.ts',
      'spreadsheet-cell.ts',
    ]);
  });

  it('loads not all words of the interface', () => {
    expect(loaded).not.toContain('i18n/messages.ts');
  });
});

/** Everything that some modules load, themselves included; files and packages. */
function reachableFrom(starts: string[]): string[] {
  const found = new Set(starts);
  for (const file of found) for (const { from, to } of values) if (from === file) found.add(to);
  return [...found].sort();
}

/** The circles among the files, imports of types included: each as the path from a file back to itself. */
function circles(): string[] {
  const importedBy = new Map([...Map.groupBy(imports, ({ from }) => from)].map(([from, all]) => [from, all.map(({ to }) => to)]));
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, path: string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const to of importedBy.get(file) ?? []) follow(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  return found;
}
