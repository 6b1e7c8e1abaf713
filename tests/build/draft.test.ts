import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spawnSync } from 'node:child_process';
import { build, bytesOf, environmentOf, makeSite, write } from './site.ts';

const DRAFT = `---
title: Quillon goes to Vexborough
draft: true
summary: A draft nobody may read.
published: 2022-02-03
byline: The Xylographer
glance: [Zebulon Quillon went to Vexborough.]
visit:
  state: concluded
  kind: official
  visitors: [{ person: zebulon-quillon }]
  hosts: [{ person: anna-berg }]
  stops: [{ place: vexborough }]
  from: 2022-02-03
topics: [quicksilver]
commitments: [{ key: vow, kind: open, by: [norland], what: Build a quicksilver mine, source: kronk }]
quotes: [{ key: vexed, words: We are vexed, speaker: zebulon-quillon, occasion: In Vexborough, source: kronk }]
sources: [{ key: kronk, title: Kronk on Quillon, publisher: The Kronk }]
---

Zebulon Quillon went to Vexborough.[@kronk]

::quote[vexed]
`;

/** Words that stand in the draft and its stubs alone. */
const TRACES = /quillon|vexb|xylographer|quicksilver|kronk|vexed/i;

test('a draft leaves no trace in a build, and the site is the same without it', () => {
  const site = makeSite('draft');
  expect(build(site)).toMatchObject({ status: 0 });
  const before = bytesOf(site.outDir);

  write(site, 'briefings/2022-02-03-quillon-vexborough.md', DRAFT);
  write(
    site,
    'people/zebulon-quillon.yaml',
    'name: Zebulon Quillon\nfamily: Quillon\noffices: [{ title: Envoy, function: envoy, country: norland }]\n',
  );
  write(site, 'places/vexborough.yaml', 'name: Vexborough\ncountry: norland\nlatitude: 60.5\nlongitude: 10.5\n');
  write(site, 'topics/quicksilver.yaml', 'name: Quicksilver\n');
  const { status, output } = build(site);
  expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
  const after = bytesOf(site.outDir);
  const traces = [...after].filter(([path, bytes]) => TRACES.test(path) || TRACES.test(bytes.toString('latin1'))).map(([path]) => path);
  expect(traces).toEqual([]);
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  expect([...after].filter(([path, bytes]) => before.get(path)?.equals(bytes) !== true).map(([path]) => path)).toEqual([]);

  spawnSync(process.execPath, ['src/commands/hold-addresses.ts'], { env: environmentOf(site) });
  expect(readFileSync(join(site.contentDir, 'addresses.txt'), 'utf8')).not.toMatch(TRACES);

  write(site, 'briefings/2022-02-03-quillon-vexborough.md', (text) =>
    text.replace('draft: true\n', '').replace('went to Vexborough.]', 'went to Vexborough., It was cold., Nobody spoke.]'),
  );
  expect(build(site)).toMatchObject({ status: 0 });
  expect(bytesOf(site.outDir).has('briefings/2022-02-03-quillon-vexborough/index.html')).toBe(true);
});
