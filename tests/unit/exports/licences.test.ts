import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SHIPPED_PACKAGES } from '../../../src/exports/licences.ts';
import { allImports } from '../imports.ts';

const listed: readonly string[] = SHIPPED_PACKAGES;

it('every package that the scripts of pages load is listed, with those that it needs itself', () => {
  expect([...packagesInBrowser()].filter((name) => !listed.includes(name))).toEqual([]);
});

it('the packages are listed of which the build puts files or data into the site', () => {
  const data = allImports().flatMap(({ to }) => (to.endsWith('.json') ? (to.split('/')[0] ?? '') : []));
  expect(data.length).toBeGreaterThan(0);
  expect(listed).toEqual(expect.arrayContaining([...data, 'pagefind']));
  const fonts = readdirSync('src/styles/fonts').filter((file) => !listed.some((name) => file.startsWith(`${name.split('/')[1] ?? ''}-`)));
  expect(fonts).toEqual([]);
});

/** What browsers get of packages: all that their scripts import, and what that depends on. */
function packagesInBrowser(): Set<string> {
  const imports = allImports().filter(({ typeOnly }) => !typeOnly);
  const reached = new Set([
    ...imports.filter(({ inBrowser }) => inBrowser).map(({ to }) => to),
    'client/offline/service-worker.ts',
    'client/offline/remove-service-worker.ts',
  ]);
  // A set is walked to its end, what is added on the way included.
  for (const file of reached) for (const { from, to } of imports) if (from === file) reached.add(to);
  const packages = new Set([...reached].filter((it) => !/\.(ts|css|astro)$/.test(it)));
  for (const name of packages) for (const needed of dependenciesOf(name)) packages.add(needed);
  return packages;
}

function dependenciesOf(name: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { dependencies?: object };
  return Object.keys(dependencies);
}
