import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { checkFiles } from './full-world.ts';
import { anchorOf } from '../../src/commands/field-reference.ts';

const DECISIONS = '.github/decisions';
const RECORDS = readdirSync(DECISIONS).filter((file) => /^\d/.test(file));
const DOCUMENTS = [
  'README.md',
  'content/README.md',
  'tests/README.md',
  'tests/bench/README.md',
  ...['CONTRIBUTING', 'CHANGELOG', 'SECURITY', 'SEVERAL-MACHINES', 'TWO-REPOSITORIES'].map((name) => `.github/${name}.md`),
  ...['README.md', ...RECORDS].map((file) => `${DECISIONS}/${file}`),
];

const read = (file: string): string => readFileSync(file, 'utf8');
const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '');

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);

  it('links only to files and headings that exist', () => {
    const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(([, link, picture]) => link ?? picture ?? '');
    const dead = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? file : normalize(join(dirname(file), path));
        return !existsSync(target) || (anchor !== undefined && !anchorsIn(read(target)).includes(anchor));
      });
    expect(dead).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const named = [...withoutCode(text).matchAll(/`((?:src|tests|public|\.github)\/[\w./[\]-]*)`/g)].flatMap(([, path]) => path ?? []);
    // What a build or a test makes, and what a recipe asks for.
    const made = [
      'tests/.out/bench/',
      'src/hosts/hiawatha.ts',
      'src/pages/documents.astro',
      'src/views/pages/documents.ts',
      '.github/workflows/publish.yml',
    ];
    expect(named.filter((path) => !made.includes(path) && !existsSync(path))).toEqual([]);
  });
});

describe('README.md', () => {
  it('is read in a quarter of an hour: at most 150 lines', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(151);
  });
});

it('the change log has a heading for the version that a copy has, and one for the next', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const headings = [...read('.github/CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  expect(headings.some((heading) => heading === version || heading === `${version}, not yet tagged`)).toBe(true);
  expect(headings.every((heading) => /^\d+\.\d+\.\d+(?:, not yet tagged)?$/.test(heading ?? ''))).toBe(true);
});

describe('the example in the editors’ guide', () => {
  const [, text = ''] = /^```md\n([\s\S]*?)^```$/m.exec(read('content/README.md')) ?? [];
  const id = '2021-04-06-example';

  it('has only the mistakes of a briefing without the people and places that it names', () => {
    const { diagnostics } = checkFiles([{ collection: 'briefings', id, file: `briefings/${id}.md`, text }]);
    expect(diagnostics.filter(({ problem }) => !problem.startsWith('nobody has defined the'))).toEqual([]);
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

describe('the decisions', () => {
  it('are numbered without a gap and listed in their index', () => {
    const index = read(`${DECISIONS}/README.md`);
    expect(RECORDS.map((file) => Number(file.slice(0, 4)))).toEqual(RECORDS.map((_, at) => at + 1));
    expect(RECORDS.filter((file) => !index.includes(`(${file})`))).toEqual([]);
  });

  it.each(RECORDS)('%s has a status, a context, a decision and consequences', (file) => {
    const text = read(`${DECISIONS}/${file}`);
    expect(text).toMatch(/^# \d+\. .+\n\nStatus: (?:accepted|superseded by|withdrawn)/);
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(['Context', 'Decision', 'Consequences']);
  });
});

function anchorsIn(text: string): string[] {
  return [...withoutCode(text).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    anchorOf((heading ?? '').replaceAll(/\[(.*?)\]\(.*?\)/g, '$1')),
  );
}
