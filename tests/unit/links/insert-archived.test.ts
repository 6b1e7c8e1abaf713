import { expect, it } from 'vitest';
import { insertArchived } from '../../../src/links/insert-archived.ts';

const COPY = 'https://web.archive.org/web/20210407000000/https://gazette.example/a';

const FILE = `---
# Do not touch this remark.
title:   'Ferry line: agreed'
documents:
- key: bridge
  kind: treaty
  text: "https://gazette.example/bridge"
  source: gazette
sources:
  - title: Ferry line agreed
    key: gazette # the first
    url: https://gazette.example/a   # with a remark

    lang: ru
  - { key: flow, title: 'A, b', url: 'https://gazette.example/b', published: 2021-04-07 } # in braces
  -
    key: folded
    url: >-
      https://gazette.example/c
    published: 2021
  - key: last
    url: https://gazette.example/d
---

Body.

---
sources:
  - key: gazette
`;

const after = (text: string, line: string, added: string): string => text.replace(`${line}\n`, `${line}\n${added}\n`);

it.each([
  [
    'behind the address and its remark',
    'sources',
    'gazette',
    '    url: https://gazette.example/a   # with a remark',
    `    archived: ${COPY}`,
  ],
  ['behind the date', 'sources', 'folded', '    published: 2021', `    archived: ${COPY}`],
  ['at the end of the front matter', 'sources', 'last', '    url: https://gazette.example/d', `    archived: ${COPY}`],
  ['in a document', 'documents', 'bridge', '  text: "https://gazette.example/bridge"', `  archived: ${COPY}`],
] as const)('a copy is added %s, and nothing else changes', (_, list, key, line, added) => {
  expect(insertArchived(FILE, { list, key }, COPY)).toBe(after(FILE, line, added));
});

it('a copy is added between braces', () => {
  expect(insertArchived(FILE, { list: 'sources', key: 'flow' }, COPY)).toBe(
    FILE.replace('published: 2021-04-07 }', `published: 2021-04-07, archived: "${COPY}" }`),
  );
});

it('a folded address without a date has its copy below it', () => {
  const file = FILE.replace('    published: 2021\n', '');
  expect(insertArchived(file, { list: 'sources', key: 'folded' }, COPY)).toBe(
    after(file, '      https://gazette.example/c', `    archived: ${COPY}`),
  );
});

it('lines end as they did, and a byte order mark stays', () => {
  const windows = `\uFEFF${FILE.replaceAll('\n', '\r\n')}`;
  const changed = insertArchived(windows, { list: 'sources', key: 'gazette' }, COPY);
  expect(changed).toBe(`\uFEFF${insertArchived(FILE, { list: 'sources', key: 'gazette' }, COPY).replaceAll('\n', '\r\n')}`);
});

it('an address that YAML would misread is put in quotation marks', () => {
  expect(insertArchived(FILE, { list: 'sources', key: 'last' }, `${COPY}:`)).toContain(`    archived: "${COPY}:"\n`);
});

it('an entry that is not there, or has a copy, is refused', () => {
  const place = { list: 'sources', key: 'gazette' } as const;
  expect(() => insertArchived(FILE, { ...place, key: 'nobody' }, COPY)).toThrow('There is no entry `nobody`');
  expect(() => insertArchived(insertArchived(FILE, place, COPY), place, COPY)).toThrow('without `archived`');
});
