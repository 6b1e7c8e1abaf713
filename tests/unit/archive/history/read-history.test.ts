import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readHistory } from '../../../../src/archive/history/read-history.ts';
import { makeContent } from '../../make-content.ts';
import { makeFolder, saveFile } from '../../make-folder.ts';
import { makeRepository } from '../../make-repository.ts';

const ID = '2021-04-06-a';
const file = (id: string) => `briefings/${id}.md`;
const content = (fields = {}) => makeContent({ briefings: [{ id: ID, published: '2026-01-05', ...fields }] });

/** A repository in which the file of a briefing was committed with each text on its day. */
function repositoryWith(...versions: [day: string, text: string, id?: string][]) {
  const dir = makeFolder([]);
  const repository = makeRepository(dir);
  for (const [day, text, id = ID] of versions) {
    rmSync(join(dir, 'briefings'), { recursive: true, force: true });
    saveFile(dir, file(id), text);
    repository.commitAll(day, 'Change');
  }
  return { dir, ...repository };
}

describe('the versions of a briefing', () => {
  it('begin with the text as published, then hold the last text of each day', () => {
    const { dir } = repositoryWith(
      ['2026-01-03', 'draft'],
      ['2026-01-05', 'published'],
      ['2026-01-07', 'tried'],
      ['2026-01-07', 'mended'],
      ['2026-01-09', 'mended again'],
    );
    expect(readHistory(dir, content()).get(ID)).toEqual([
      { day: '2026-01-05', text: 'published' },
      { day: '2026-01-07', text: 'mended' },
      { day: '2026-01-09', text: 'mended again' },
    ]);
  });

  it('begin with the first commit where that is later than the publication', () => {
    const { dir } = repositoryWith(['2026-02-01', 'brought here'], ['2026-02-02', 'mended']);
    expect(readHistory(dir, content()).get(ID)).toHaveLength(2);
  });

  it('leave out drafts, which nobody read', () => {
    const draft = (title: string) => `---\ntitle: ${title}\ndraft: true\n---\n`;
    const { dir } = repositoryWith(
      ['2026-01-05', draft('A')],
      ['2026-01-06', draft('B')],
      ['2026-01-07', 'published'],
      ['2026-01-08', 'mended'],
    );
    expect(readHistory(dir, content()).get(ID)).toMatchObject([{ text: 'published' }, { text: 'mended' }]);
    const { dir: other } = repositoryWith(['2026-01-05', draft('A')], ['2026-01-07', 'published']);
    expect(readHistory(other, content()).get(ID)).toBeUndefined();
  });

  it('include the texts under its former id', () => {
    const { dir } = repositoryWith(['2026-01-04', 'old', '2021-04-06-old'], ['2026-01-06', 'new']);
    expect(readHistory(dir, content({ formerly: ['2021-04-06-old'] })).get(ID)).toMatchObject([{ text: 'old' }, { text: 'new' }]);
  });

  it('keep letters of every script', () => {
    const { dir } = repositoryWith(['2026-01-05', 'Лавров'], ['2026-01-06', 'لاوروف\n']);
    expect(readHistory(dir, content()).get(ID)).toMatchObject([{ text: 'Лавров' }, { text: 'لاوروف\n' }]);
  });

  it('follow the main line, where a merge is one change', () => {
    const { dir, git, commitAll } = repositoryWith(['2026-01-05', 'published']);
    git('checkout', '-b', 'mending');
    saveFile(dir, file(ID), 'half mended');
    commitAll('2026-01-06', 'Half');
    saveFile(dir, file(ID), 'mended');
    commitAll('2026-01-07', 'Whole');
    git('checkout', '-');
    git('merge', '--no-ff', '--no-commit', 'mending');
    commitAll('2026-01-08', 'Merge');
    expect(readHistory(dir, content()).get(ID)).toMatchObject([{ text: 'published' }, { day: '2026-01-08', text: 'mended' }]);
  });
});

describe('whatever the machine, the versions are read', () => {
  const TWO = [{ text: 'published' }, { day: '2026-01-06', text: 'mended' }];

  it.each(['данные', 'a "b"', 'tab\there', 'line\nbreak', 'space here'])('below a folder named %j', (name) => {
    const { dir, commitAll } = repositoryWith();
    for (const [day, text] of [
      ['2026-01-05', 'published'],
      ['2026-01-06', 'mended'],
    ] as const) {
      saveFile(dir, join(name, file(ID)), text);
      commitAll(day, 'Change');
    }
    expect(readHistory(join(dir, name), content()).get(ID)).toMatchObject(TWO);
  });

  it.skipIf(process.getuid?.() !== 0)('in a repository of another user', () => {
    const { dir } = repositoryWith(['2026-01-05', 'published'], ['2026-01-06', 'mended']);
    execFileSync('chown', ['-R', '4242', dir]);
    expect(readHistory(dir, content()).get(ID)).toMatchObject(TWO);
  });

  it.each(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_OBJECT_DIRECTORY', 'GIT_INDEX_FILE', 'GIT_CEILING_DIRECTORIES'])(
    'where %s is set, as a hook of another repository sets it',
    (name) => {
      const { dir } = repositoryWith(['2026-01-05', 'published'], ['2026-01-06', 'mended']);
      vi.stubEnv(name, makeFolder([]));
      expect(readHistory(dir, content()).get(ID)).toMatchObject(TWO);
      vi.unstubAllEnvs();
    },
  );

  it.each([
    ['log.showSignature', 'true'],
    ['log.follow', 'true'],
    ['log.date', 'relative'],
    ['core.quotePath', 'true'],
    ['diff.renames', 'copies'],
    ['color.ui', 'always'],
    ['diff.noprefix', 'true'],
    ['i18n.logOutputEncoding', 'UTF-16'],
  ])('where %s is %s', (key, value) => {
    const { dir, git } = repositoryWith(['2026-01-05', 'published'], ['2026-01-06', 'mended']);
    git('config', key, value);
    expect(readHistory(dir, content()).get(ID)).toMatchObject(TWO);
  });

  it('as they were made, whatever stands in for a commit or a text', () => {
    const { dir, git } = repositoryWith(['2026-01-05', 'published'], ['2026-01-06', 'mended']);
    git('replace', '--graft', 'HEAD');
    git('replace', `HEAD:${file(ID)}`, `HEAD~1:${file(ID)}`);
    expect(readHistory(dir, content()).get(ID)).toMatchObject(TWO);
  });

  it('as they were made, whatever grafts say', () => {
    const { dir } = repositoryWith(['2026-01-05', 'published'], ['2026-01-06', 'mended']);
    saveFile(dir, '.git/info/grafts', execFileSync('git', ['-C', dir, 'rev-parse', 'HEAD'], { encoding: 'utf8' }));
    expect(readHistory(dir, content()).get(ID)).toMatchObject(TWO);
  });

  it('below a folder, where git is set to give paths from there', () => {
    const { dir, git, commitAll } = repositoryWith();
    git('config', 'diff.relative', 'true');
    for (const [day, text] of [
      ['2026-01-05', 'published'],
      ['2026-01-06', 'mended'],
    ] as const) {
      saveFile(dir, `content/${file(ID)}`, text);
      commitAll(day, 'Change');
    }
    expect(readHistory(join(dir, 'content'), content()).get(ID)).toMatchObject(TWO);
  });

  it.skipIf(process.platform === 'win32')('by a git of 2018, which does not know a short way to ask for a day', () => {
    const { dir } = repositoryWith(['2026-01-05', 'published'], ['2026-01-06', 'mended']);
    const bin = makeFolder([{ file: 'git', text: '#!/bin/bash\nPATH=${PATH#*:} exec git "${@//%cs/%%cs}"\n' }]);
    chmodSync(join(bin, 'git'), 0o755);
    vi.stubEnv('PATH', `${bin}:${process.env['PATH'] ?? ''}`);
    expect(readHistory(dir, content()).get(ID)).toMatchObject(TWO);
    vi.unstubAllEnvs();
  });

  it('where the file was a symbolic link for a while, of which nobody knows the text', () => {
    const { dir, commitAll } = repositoryWith(['2026-01-05', 'published']);
    saveFile(dir, 'elsewhere.md', 'linked');
    rmSync(join(dir, file(ID)));
    symlinkSync('../elsewhere.md', join(dir, file(ID)));
    commitAll('2026-01-06', 'Link');
    rmSync(join(dir, file(ID)));
    saveFile(dir, file(ID), 'mended');
    commitAll('2026-01-07', 'Mend');
    expect(readHistory(dir, content()).get(ID)).toMatchObject([{ text: 'published' }, { day: '2026-01-07', text: 'mended' }]);
  });

  it('without files of the same name in other folders', () => {
    const { dir, commitAll } = repositoryWith(['2026-01-05', 'published'], ['2026-01-06', 'mended']);
    saveFile(dir, `briefings/old/${ID}.md`, 'another');
    commitAll('2026-01-07', 'Add');
    expect(readHistory(dir, content()).get(ID)).toHaveLength(2);
  });

  it('where the clock of one machine was wrong: its change has the day of the next', () => {
    for (const day of ['1999-01-01', '2099-01-01']) {
      const { dir } = repositoryWith(['2026-01-05', 'published'], [day, 'mended'], ['2026-01-07', 'mended again']);
      expect(readHistory(dir, content()).get(ID)).toEqual([
        { day: '2026-01-05', text: 'published' },
        { day: '2026-01-07', text: 'mended again' },
      ]);
    }
  });
});

describe('the versions of a briefing whose folder was moved', () => {
  it.each(['desk', 'a/данные “b” "c"'])('include the texts before: %s', (folder) => {
    const { dir, git, commitAll } = repositoryWith(['2026-01-05', 'published'], ['2026-01-06', 'mended']);
    saveFile(dir, 'briefings/2021-04-07-b.md', 'another');
    commitAll('2026-01-07', 'Change');
    mkdirSync(join(dir, folder), { recursive: true });
    git('mv', 'briefings', `${folder}/briefings`);
    commitAll('2026-01-08', 'Move');
    git('mv', folder, 'content');
    commitAll('2026-01-09', 'Move');
    saveFile(dir, `content/${file(ID)}`, 'mended again');
    commitAll('2026-01-10', 'Change');
    expect(readHistory(join(dir, 'content'), content()).get(ID)).toEqual([
      { day: '2026-01-05', text: 'published' },
      { day: '2026-01-06', text: 'mended' },
      { day: '2026-01-10', text: 'mended again' },
    ]);
  });

  it('are none where it was moved and not changed', () => {
    const { dir, git, commitAll } = repositoryWith(['2026-01-05', 'published']);
    mkdirSync(join(dir, 'content'));
    git('mv', 'briefings', 'content/briefings');
    commitAll('2026-01-08', 'Move');
    expect(readHistory(join(dir, 'content'), content()).size).toBe(0);
  });
});

it.each([
  ['log.showRoot', 'false'],
  ['diff.orderFile', '/nowhere'],
  ['diff.relative', 'true'],
])('versions are read whatever the machine has set: %s', (name, value) => {
  const { dir, git } = repositoryWith(['2026-01-05', 'published'], ['2026-01-06', 'mended']);
  git('config', name, value);
  expect(readHistory(dir, content()).get(ID)).toHaveLength(2);
});

it('what a merge brought is read whatever the machine has set for the differences of merges', () => {
  const { dir, git, commitAll } = repositoryWith(['2026-01-05', 'published']);
  git('config', 'log.diffMerges', 'combined');
  git('checkout', '-b', 'other');
  saveFile(dir, file(ID), 'mended');
  commitAll('2026-01-06', 'Change');
  git('checkout', '-');
  git('merge', '--no-ff', '-m', 'Merge', 'other');
  expect(readHistory(dir, content()).get(ID)).toHaveLength(2);
});

describe('no versions are read', () => {
  it('where git does not have a text, as in a partial clone without a network', () => {
    const { dir, git } = repositoryWith(['2026-01-05', 'published'], ['2026-01-06', 'mended']);
    git('config', 'gc.auto', '0');
    const blob = execFileSync('git', ['-C', dir, 'rev-parse', `HEAD~1:${file(ID)}`], { encoding: 'utf8' }).trim();
    rmSync(join(dir, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    expect(readHistory(dir, content()).size).toBe(0);
  });

  it('of a briefing that was not changed after publication', () => {
    const { dir } = repositoryWith(['2026-01-03', 'draft'], ['2026-01-05', 'published']);
    expect(readHistory(dir, content()).size).toBe(0);
  });

  it('outside a repository', () => {
    expect(readHistory(makeFolder([]), content()).size).toBe(0);
  });

  it('in a shallow clone', () => {
    const { dir } = repositoryWith(['2026-01-05', 'published'], ['2026-01-06', 'mended'], ['2026-01-07', 'mended again']);
    const clone = makeFolder([]);
    execFileSync('git', ['clone', '--quiet', '--depth', '2', `file://${dir}`, clone]);
    expect(readHistory(clone, content()).size).toBe(0);
  });
});
