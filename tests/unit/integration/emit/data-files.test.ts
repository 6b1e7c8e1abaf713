import { readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/archive/model/archive.ts';
import { openArtefacts } from '../../../../src/integration/cache/artefacts.ts';
import { writeDataFiles } from '../../../../src/integration/emit/data-files.ts';
import { archiveOf } from '../../make-archive.ts';
import { makeFolder } from '../../make-folder.ts';

const briefing = { id: '2021-04-06-a' };
const archive = archiveOf({ briefings: [briefing] });
const edited = archiveOf({ briefings: [{ ...briefing, title: 'Another headline' }] });

/** The data of an archive; of another, or after damage, with those files beside it as the last site; and the same made without knowing it. */
function builds(next: Archive, { code = 'code', damage = (_folder: string): void => undefined } = {}) {
  const dir = makeFolder([]);
  const [last, after, cold] = ['last', 'after', 'cold'].map((name) => join(dir, name)) as [string, string, string];
  const first = openArtefacts(new Map(), cold, last);
  writeDataFiles(last, archive, first, 'code');
  damage(join(last, 'data'));
  const artefacts = openArtefacts(first.made, last, after);
  const sizes = writeDataFiles(after, next, artefacts, code);
  const coldArtefacts = openArtefacts(new Map(), last, cold);
  const coldSizes = writeDataFiles(cold, next, coldArtefacts, code);
  const inodeOf = (site: string, name: string) => statSync(join(site, 'data', name)).ino;
  return {
    taken: readdirSync(join(last, 'data')).filter((name) => inodeOf(last, name) === inodeOf(after, name)),
    after: contentsOf(after),
    cold: contentsOf(cold),
    ...{ sizes, coldSizes, made: artefacts.made, coldMade: coldArtefacts.made },
  };
}

const contentsOf = (site: string): [string, string][] =>
  readdirSync(join(site, 'data')).map((name) => [name, readFileSync(join(site, 'data', name), 'base64')]);

describe('the data after an edit', () => {
  it('is that of a build which knows of no other, to the byte and in what is recorded of it', () => {
    const { after, cold, sizes, coldSizes, made, coldMade } = builds(edited);
    expect(after).toEqual(cold);
    expect(sizes).toEqual(coldSizes);
    expect([...made]).toEqual([...coldMade]);
  });

  it('takes over the files of tables whose rows are the same, and no others', () => {
    const { taken } = builds(edited);
    expect(taken.filter((name) => name.startsWith('places.'))).toHaveLength(5);
    expect(taken.filter((name) => name.startsWith('briefings.'))).toEqual([]);
  });

  it('takes nothing over that other code made', () => {
    expect(builds(archive, { code: 'other code' }).taken).toEqual([]);
  });

  it.each([
    ['changed', (file: string) => writeFileSync(file, 'Something else')],
    ['removed', unlinkSync],
  ])('is written anew where a file of it was %s', (_damage, harm) => {
    const { taken, after, cold } = builds(archive, { damage: (folder) => harm(join(folder, 'places.parquet')) });
    expect(taken.filter((name) => name.startsWith('places.'))).toEqual([]);
    expect(taken.filter((name) => name.startsWith('visits.'))).toHaveLength(5);
    expect(after).toEqual(cold);
  });
});
