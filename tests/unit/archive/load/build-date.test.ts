import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildDateOf } from '../../../../src/archive/load/build-date.ts';
import { makeContent, type BriefingFields } from '../../make-content.ts';

/** Makes git find no repository, as in a copy of the files without one. */
const withoutGit = () => vi.stubEnv('GIT_DIR', '/nowhere');

const contentOf = (...briefings: BriefingFields[]) => makeContent({ briefings });

afterEach(() => vi.unstubAllEnvs());

describe('the build date', () => {
  it('is the day of SOURCE_DATE_EPOCH in UTC where it is set', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2021, 3, 6, 23, 59, 59) / 1000));
    expect(buildDateOf(contentOf())).toBe('2021-04-06');
  });

  it('is the last day on which a briefing was published or updated, in a copy without git', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    withoutGit();
    const content = contentOf(
      { id: '2020-01-01-a', published: '2020-02-01' },
      { id: '2019-01-01-b', published: '2019-02-01', updated: '2020-03-01' },
    );
    expect(buildDateOf(content)).toBe('2020-03-01');
  });

  it('is never guessed', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    withoutGit();
    expect(() => buildDateOf(contentOf())).toThrow('set SOURCE_DATE_EPOCH');
  });
});
