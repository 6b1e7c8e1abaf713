import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SHIPPED_PACKAGES } from '../../../src/exports/licences.ts';
import { allImports } from '../imports.ts';

const listed: readonly string[] = SHIPPED_PACKAGES;

it('every package that scripts of pages load is listed, together with its dependencies', () => {
  expect([...packagesInBrowser()].filter((name) => !listed.includes(name))).toEqual([]);
});

it('every package whose files or data the build puts into the site is listed', () => {
  const data = allImports().flatMap(({ to }) => (to.endsWith('.json') ? (to.split('/')[0] ?? '') : []));
  expect(data.length).toBeGreaterThan(0);
  expect(listed).toEqual(expect.arrayContaining([...data, 'pagefind']));
  const fonts = readdirSync('src/styles/fonts').filter((file) => !listed.some((name) => file.startsWith(`${name.split('/')[1] ?? ''}-`)));
  expect(fonts).toEqual([]);
});

/** The packages that browsers load: those imported by scripts, and their dependencies. */
function packagesInBrowser(): Set<string> {
  const imports = allImports().filter(({ typeOnly }) => !typeOnly);
  const reached = new Set([
    ...imports.filter(({ inBrowser }) => inBrowser).map(({ to }) => to),
    'client/offline/service-worker.ts',
    'client/offline/remove-service-worker.ts',
  ]);
  // The loops also visit what they add to the sets on the way.
  for (const file of reached) for (const { from, to } of imports) if (from === file) reached.add(to);
  const packages = new Set([...reached].filter((path) => !/\.(ts|css|astro)$/.test(path)));
  for (const name of packages) for (const needed of dependenciesOf(name)) packages.add(needed);
  return packages;
}

function dependenciesOf(name: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { dependencies?: object };
  return Object.keys(dependencies);
}
