import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { buildDateOf, lastPossibleDay } from '../../../../src/archive/load/build-date.ts';
import { makeContent, type BriefingFields } from '../../make-content.ts';
import { makeFolder, saveFile } from '../../make-folder.ts';
import { makeRepository } from '../../make-repository.ts';

/** Makes git find no repository, as in a copy of the files without one. */
const withoutGit = () => vi.stubEnv('PATH', '/nowhere');

const contentOf = (...briefings: BriefingFields[]) => makeContent({ briefings });

afterEach(() => vi.unstubAllEnvs());

describe('the build date', () => {
  it('is the day of SOURCE_DATE_EPOCH in UTC where it is set', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2021, 3, 6, 23, 59, 59) / 1000));
    expect(buildDateOf(contentOf())).toBe('2021-04-06');
  });

  it.skipIf(process.platform === 'win32')(
    'is not asked of git where SOURCE_DATE_EPOCH is set: tests that make hundreds of archives rely on it',
    () => {
      const dir = makeFolder([{ file: 'git', text: '#!/bin/sh\nexec > "$0-was-asked"\n' }]);
      chmodSync(join(dir, 'git'), 0o755);
      vi.stubEnv('PATH', dir);
      vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600');
      buildDateOf(contentOf());
      expect(existsSync(join(dir, 'git-was-asked'))).toBe(false);
      vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
      buildDateOf(contentOf({ id: '2020-01-01-a', published: '2020-02-01' }));
      expect(existsSync(join(dir, 'git-was-asked'))).toBe(true);
    },
  );

  it('is the last day on which a briefing was published or updated, in a copy without git', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    withoutGit();
    const content = contentOf(
      { id: '2020-01-01-a', published: '2020-02-01' },
      { id: '2019-01-01-b', published: '2019-02-01', updated: '2020-03-01' },
    );
    expect(buildDateOf(content)).toBe('2020-03-01');
  });

  it('is no day to come, though a briefing without git says so: it could then be told of none', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    withoutGit();
    vi.useFakeTimers({ now: Date.UTC(2020, 4, 6), toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    expect(buildDateOf(contentOf({ id: '2020-01-01-a', published: '2020-06-01' }))).toBe('2020-05-06');
  });

  it('is the day of the last commit of the content, where that is a repository of its own', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    const dir = makeFolder([{ file: 'topics/trade.yaml', text: 'name: Trade' }]);
    makeRepository(dir).commitAll('2019-05-06', 'Add a topic');
    expect(buildDateOf(contentOf(), dir)).toBe('2019-05-06');
  });

  it('is the day of the commit before, where the clock of the machine of the last one was behind', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    const dir = makeFolder([]);
    const { commitAll } = makeRepository(dir);
    for (const day of ['2019-05-06', '2019-05-07', '2016-01-01', '1970-01-02']) {
      saveFile(dir, 'topics/trade.yaml', day);
      commitAll(day, 'Change');
    }
    expect(buildDateOf(contentOf(), dir)).toBe('2019-05-07');
  });

  it.each(['1', '99999999999999999999', '253402300800', ''])('is not that of a commit that cannot be of its day: %j', (seconds) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    const dir = makeFolder([]);
    const { git } = makeRepository(dir);
    const tree = execFileSync('git', ['mktree'], { cwd: dir, input: '', encoding: 'utf8' }).trim();
    const commit = `tree ${tree}\nauthor A <a@b> ${seconds} +0000\ncommitter A <a@b> ${seconds} +0000\n\nChange\n`;
    const options = { cwd: dir, input: commit, encoding: 'utf8' } as const;
    git('update-ref', 'HEAD', execFileSync('git', ['hash-object', '-t', 'commit', '--literally', '-w', '--stdin'], options).trim());
    expect(buildDateOf(contentOf({ id: '2020-01-01-a', published: '2020-02-01' }), dir)).toBe('2020-02-01');
  });

  it('is never guessed', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    withoutGit();
    expect(() => buildDateOf(contentOf())).toThrow('set SOURCE_DATE_EPOCH');
  });
});

describe('the last day that content can tell of', () => {
  it('is the day of the build, where somebody set it', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600');
    expect(lastPossibleDay('2026-01-01')).toBe('2026-01-01');
  });

  it('is today, where the last commit is older', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    vi.useFakeTimers({ now: new Date('2026-03-01T10:00:00Z') });
    expect([lastPossibleDay('2026-01-01'), lastPossibleDay('2027-01-01')]).toEqual(['2026-03-02', '2027-01-01']);
    vi.useRealTimers();
  });
});
