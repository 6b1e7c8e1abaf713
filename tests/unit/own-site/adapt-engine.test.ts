import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { ADAPTED, adaptIcon, type Desk } from '../../../src/own-site/adapt-engine.ts';
import { colourOf } from '../../../src/styles/colours-in-tokens.ts';

const DESK: Desk = {
  name: 'Ports',
  shortName: 'Ports',
  url: 'https://ports.example/calls/',
  desk: 'The ports desk',
  email: 'desk@ports.example',
  repository: 'https://git.example/ports/site.git',
  accent: { light: '#123456', dark: '#abcdef' },
};
const read = (file: string) => readFileSync(file, 'utf8');
const adapted = (file: string, desk: Partial<Desk> = {}) => ADAPTED[file]?.(read(file), { ...DESK, ...desk }) ?? '';

it.each(["Port Calls & Co's", 'The "Port" desk', `It's a "port"`, 'a $1 \\ b', '港口'])(
  'the settings take the name %s as it is',
  async (name) => {
    const text = adapted('src/site.ts', { name });
    const { site } = (await import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(text))}`)) as { site: object };
    expect(site).toMatchObject({ name, shortName: 'Ports', url: 'https://ports.example', corrections: 'desk@ports.example' });
    expect(await format(text, { parser: 'typescript', singleQuote: true, printWidth: 140 })).toBe(text);
  },
);

it.each(Object.keys(ADAPTED))('%s is adapted in a checkout with lines that end as on Windows too', (file) => {
  const windows = ADAPTED[file]?.(read(file).replaceAll('\n', '\r\n'), DESK) ?? '';
  expect(windows.replaceAll('\r\n', '\n')).toBe(adapted(file));
});

it('the package is that of the engine and says where the desk is', () => {
  const before = JSON.parse(read('package.json')) as object;
  expect(JSON.parse(adapted('package.json'))).toEqual({
    ...before,
    homepage: 'https://ports.example/calls/',
    repository: { type: 'git', url: 'git+https://git.example/ports/site.git' },
    bugs: { url: 'https://git.example/ports/site/issues', email: 'desk@ports.example' },
  });
  expect(JSON.parse(adapted('package.json', { repository: undefined }))).not.toHaveProperty('repository');
});

it('colours and icon change together', () => {
  const tokens = adapted('src/styles/tokens.css');
  expect([colourOf(tokens, 'accent', 'light'), colourOf(tokens, 'accent', 'dark')]).toEqual(['#123456', '#abcdef']);
  const icon = adaptIcon(read('public/favicon.svg'), read('src/styles/tokens.css'), DESK);
  expect(icon.match(/rect\{fill:#\w+/g)).toEqual(['rect{fill:#123456', 'rect{fill:#abcdef']);
});

it('a file of the engine that has another form stops it', () => {
  expect(() => ADAPTED['src/site.ts']?.('export const site = {};\n', DESK)).toThrow('Nothing fits');
});
