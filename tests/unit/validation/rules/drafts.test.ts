import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeCheckedArchive } from '../../../../src/archive/load/read-and-check.ts';
import { saysDraft } from '../../../../src/validation/rules/drafts.ts';
import { validateContent } from '../../../../src/validation/rules/validate-content.ts';
import { makeFiles, rawFile, type BriefingFields, type ContentFields } from '../../make-content.ts';
import type { RawFile } from '../../../../src/validation/read/raw-files.ts';

const PUBLISHED = { id: '2021-04-06-a' };
const DRAFT = { id: '2022-01-10-b', draft: true, topics: [], glance: [], sources: [], body: '' };

const read = (fields: ContentFields, drafts: 'shown' | 'left out' = 'left out', more: RawFile[] = []) =>
  validateContent({ files: [...makeFiles(fields), ...more], diagnostics: [] }, { drafts });
const ids = ({ content }: ReturnType<typeof read>) => content.briefings.map(({ id }) => id);

describe('a draft', () => {
  it('is left out of a build and shown where drafts are', () => {
    expect(ids(read({ briefings: [PUBLISHED, DRAFT] }))).toEqual([PUBLISHED.id]);
    expect(ids(read({ briefings: [PUBLISHED, DRAFT] }, 'shown'))).toEqual([PUBLISHED.id, DRAFT.id]);
  });

  it('may lack lines, topics, sources and a text, which a briefing needs', () => {
    expect(read({ briefings: [PUBLISHED, DRAFT] }, 'shown').diagnostics).toEqual([]);
    const { draft: _, ...finished } = DRAFT;
    expect(read({ briefings: [PUBLISHED, finished] }).diagnostics.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['glance', 'topics', 'sources', 'body']),
    );
  });

  it('with mistakes stops no build, whatever they are, and is told of where drafts are shown', () => {
    for (const text of ['draft: true\ntitle: [', 'draft: true\nnonsense: 1', 'draft: true # later\r\ntitle: A']) {
      const broken = rawFile('briefings', '2022-02-02-x', `---\n${text}\n---\n\nText.\n`);
      expect(read({ briefings: [PUBLISHED] }, 'left out', [broken]).diagnostics).toEqual([]);
      expect(read({ briefings: [PUBLISHED] }, 'shown', [broken]).diagnostics).not.toEqual([]);
    }
  });

  it('is one however YAML writes it, and not where the words stand elsewhere', () => {
    const file = (line: string) => rawFile('briefings', '2022-02-02-x', `---\n${line}\n---\n`);
    for (const line of ['"draft": true', 'draft : true', '{ draft: true }'])
      expect(read({ briefings: [PUBLISHED] }, 'left out', [file(line)]).diagnostics).toEqual([]);
    expect(read({ briefings: [PUBLISHED] }, 'left out', [file('draft: yes')]).diagnostics).not.toEqual([]);
    expect(saysDraft('---\ntitle: A\n---\ndraft: true\n')).toBe(false);
    expect(saysDraft('---\nvisit:\n  draft: true\n---\n')).toBe(false);
  });

  it('cannot be named by a published briefing', () => {
    const after = { id: '2022-01-10-c', visit: { after: DRAFT.id } };
    expect(read({ briefings: [after, DRAFT] }).diagnostics).toMatchObject([{ field: 'visit.after' }]);
  });

  it('keeps what only it needs from being called unused', () => {
    const people = { 'zed-quill': { name: 'Zed Quill', family: 'Quill' }, 'ina-moss': { name: 'Ina Moss', family: 'Moss' } };
    const draft = { ...DRAFT, visit: { visitors: [{ person: 'zed-quill' }] }, body: 'Ina Moss came too.' };
    const unused = (briefings: BriefingFields[]) => {
      const { archive, diagnostics } = makeCheckedArchive(read({ briefings, people }));
      const found = diagnostics.map(({ file }) => file).filter((file) => /moss|quill/.test(file));
      return { found, names: [...archive.people.keys()].filter((id) => id in people) };
    };
    expect(unused([PUBLISHED, draft])).toEqual({ found: [], names: [] });
    expect(unused([PUBLISHED])).toEqual({ found: ['people/ina-moss.yaml', 'people/zed-quill.yaml'], names: Object.keys(people).sort() });
  });

  it('may have the id of a row of the register, which stays until it is published', () => {
    const register = [{ id: DRAFT.id }];
    expect(read({ briefings: [PUBLISHED, DRAFT], register }).content.register).toHaveLength(1);
    expect(read({ briefings: [PUBLISHED, DRAFT], register }, 'shown')).toMatchObject({ diagnostics: [], content: { register: [] } });
  });
});

describe('an embargo', () => {
  const until = '2022-01-10T06:00+01:00';
  const end = Date.parse(until);
  const WAITING = { id: '2022-01-10-b', embargo: until, published: '2022-01-10' };
  const at = (now: number, more: RawFile[] = [], drafts: 'shown' | 'left out' = 'left out') =>
    validateContent({ files: [...makeFiles({ briefings: [PUBLISHED, WAITING] }), ...more], diagnostics: [] }, { drafts, now });

  afterEach(() => {
    // Node notices that the zone is set, not that it is gone, and other tests run in this process.
    vi.stubEnv('TZ', own);
    vi.unstubAllEnvs();
  });
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

  it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('leaves a briefing out until its moment, in any zone: %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(ids(at(end - 1))).toEqual([PUBLISHED.id]);
    expect(at(end - 1).drafts).toMatchObject([{ id: WAITING.id, fields: { embargo: until } }]);
    expect(ids(at(end))).toEqual([PUBLISHED.id, WAITING.id]);
    expect(ids(at(end - 1, [], 'shown'))).toEqual([PUBLISHED.id, WAITING.id]);
  });

  it('keeps a broken file from stopping others before its moment, and not after', () => {
    const broken = rawFile('briefings', '2022-02-02-x', `---\nembargo: '${until}'\ntitle: [\n---\n`);
    expect(at(end - 1, [broken]).diagnostics).toEqual([]);
    expect(at(end, [broken]).diagnostics).not.toEqual([]);
  });

  it.each(['2022-01-10', '2022-01-10T06:00', '2022-02-30T06:00Z', '2022-01-10T25:00Z', '10 January 2022, 06:00 CET'])(
    'is refused without day, time and zone: %s',
    (embargo) => {
      const { diagnostics } = read({ briefings: [PUBLISHED, { ...WAITING, embargo }] });
      expect(diagnostics).toMatchObject([{ field: 'embargo', problem: expect.stringContaining('is not a day and time') as string }]);
    },
  );

  it('ends no later than the day of publication', () => {
    const { diagnostics } = read({ briefings: [PUBLISHED, { ...WAITING, published: '2022-01-09' }] });
    expect(diagnostics).toMatchObject([{ field: 'published', problem: 'is before the day of the embargo (2022-01-10)' }]);
  });
});
