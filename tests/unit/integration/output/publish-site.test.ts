import fs, {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isFolder } from '../../../../src/list-files.ts';
import { outputOf, type Output } from '../../../../src/integration/output/output-folder.ts';
import { publishSite, recoverSite } from '../../../../src/integration/output/publish-site.ts';
import { whyNotReplace } from '../../../../src/integration/output/refuse-folder.ts';
import { isWholeSite, strangersIn } from '../../../../src/integration/output/site-marker.ts';
import { makeFolder } from '../../make-folder.ts';

const OLD = { 'index.html': 'Old home', 'people/anna/index.html': 'Anna', 'assets/old.css': 'old', places: 'A file' };
const NEW = { 'index.html': 'New home', 'people/berg/index.html': 'Berg', 'assets/new.css': 'new', 'places/index.html': 'Places' };

/** What `strangersIn` says of a marked site without anybody’s files. */
const NOBODYS = { by: 'marker', paths: [] };

/** The output folder of a test, outside the project. */
function output(isFilledInPlace = false): Output {
  const dir = makeFolder([]);
  return { ...outputOf(join(dir, 'site')), nextDir: join(dir, 'built'), isFilledInPlace };
}

function write(dir: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
}

/** The files in a folder, with their text. */
const filesIn = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(dir, file)).isFile() && file !== '.readout')
      .map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
  );

function publish(to: Output, files: Record<string, string>): void {
  write(to.nextDir, files);
  publishSite(to);
}

describe.each([
  ['a folder that can be renamed', false],
  ['a folder that is filled in place', true],
])('a site in %s', (_name, inPlace) => {
  it('is replaced by the new one, and nothing else is left', () => {
    const to = output(inPlace);
    if (inPlace) mkdirSync(to.dir);
    publish(to, OLD);
    publish(to, NEW);
    expect(filesIn(to.dir)).toEqual(NEW);
    expect(existsSync(join(to.dir, 'people/anna'))).toBe(false);
    expect([strangersIn(to.dir), isWholeSite(to.dir)]).toEqual([NOBODYS, true]);
    expect(readdirSync(dirname(to.dir))).toEqual(['site']);
  });
});

it('a site that is filled in place is written through no link of the name under which its files are made', () => {
  const to = output(true);
  const notes = join(dirname(to.dir), 'notes.txt');
  mkdirSync(to.dir);
  writeFileSync(notes, 'Notes');
  symlinkSync(notes, join(to.dir, '.readout-part'));
  publish(to, NEW);
  expect(readFileSync(notes, 'utf8')).toBe('Notes');
  expect(filesIn(to.dir)).toEqual(NEW);
});

/** Lets every rename but that of the marker ask first: a test may count them, or let one fail. */
function onRename(ask: (from: string, to: string) => void): void {
  onStep((name, from, to = '') => {
    if (name === 'renameSync' && basename(to) !== '.readout') ask(from, to);
  });
}

type IsCopied = (path: string) => boolean;

/** Lets every rename, removal and copy of a folder ask first, until the test ends or what this returns is called. */
function onStep(ask: (name: 'renameSync' | 'rmSync' | 'cpSync', path: string, to?: string, isCopied?: IsCopied) => void): () => void {
  const { renameSync: rename, rmSync: remove, cpSync: copy } = fs;
  const change = (renameSync: typeof rename, rmSync: typeof remove, cpSync: typeof copy) => {
    Object.assign(fs, { renameSync, rmSync, cpSync });
    syncBuiltinESMExports();
  };
  change(
    (from, to) => {
      ask('renameSync', String(from), String(to));
      rename(from, to);
    },
    (path, options) => {
      ask('rmSync', String(path));
      remove(path, options);
    },
    (from, to, options) => {
      ask('cpSync', String(from), String(to), options?.filter as IsCopied | undefined);
      copy(from, to, options);
    },
  );
  const end = () => {
    change(rename, remove, copy);
  };
  onTestFinished(end);
  return end;
}

const fail = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};

describe('a folder that is filled in place', () => {
  it('gets what pages load first, then pages, and the home page last', () => {
    const to = output(true);
    mkdirSync(to.dir);
    const moved: string[] = [];
    onRename((_, path) => moved.push(relative(to.dir, path)));
    publish(to, { 'index.html': '', 'index.html.gz': '', 'a/index.html': '', 'z.css': '', 'pagefind/x.js': '' });
    expect(moved).toEqual(['pagefind/x.js', 'z.css', 'a/index.html', 'index.html', 'index.html.gz']);
  });

  it('is one that the next build may fill, wherever a build was killed', () => {
    for (let at = 0; at < 4; at += 1) {
      const to = output(true);
      mkdirSync(to.dir);
      publish(to, OLD);
      let count = 0;
      onRename(() => (count++ === at ? fail('EIO') : undefined));
      expect(() => {
        publish(to, NEW);
      }).toThrow('EIO');
      expect(readFileSync(join(to.dir, 'index.html'), 'utf8')).toBe('Old home');
      expect(strangersIn(to.dir)).toEqual(NOBODYS);
      publish(to, NEW);
      expect(filesIn(to.dir)).toEqual(NEW);
    }
  });

  it('gets copies from another file system', () => {
    const to = output(true);
    mkdirSync(to.dir);
    onRename((from) => (from.startsWith(to.nextDir) ? fail('EXDEV') : undefined));
    publish(to, NEW);
    expect(filesIn(to.dir)).toEqual(NEW);
  });
});

describe('a folder that could not be renamed after all', () => {
  it.each(['EBUSY', 'EXDEV'])('is filled: %s', (code) => {
    const to = output();
    publish(to, OLD);
    onRename((from) => (from === to.dir ? fail(code) : undefined));
    publish(to, NEW);
    expect(filesIn(to.dir)).toEqual(NEW);
    expect(readdirSync(dirname(to.dir))).toEqual(['site']);
  });

  it('stays as it was where a disk fails', () => {
    const to = output();
    publish(to, OLD);
    onRename((from) => (from === to.dir ? fail('EIO') : undefined));
    expect(() => {
      publish(to, NEW);
    }).toThrow('EIO');
    expect(filesIn(to.dir)).toEqual(OLD);
  });

  it('stays as it was where the new site cannot take its place', () => {
    const to = output();
    publish(to, OLD);
    onRename((from) => (from === to.arrivalDir ? fail('EIO') : undefined));
    expect(() => {
      publish(to, NEW);
    }).toThrow('EIO');
    expect(filesIn(to.dir)).toEqual(OLD);
  });
});

it('a copy that a disk has no room for is taken away again, and the old site stays as it was', () => {
  const to = output();
  publish(to, OLD);
  onStep((name, path) => {
    if (name === 'renameSync' && path === to.nextDir) fail('EXDEV');
    if (name === 'cpSync') {
      writeFileSync(join(to.arrivalDir, 'index.html'), 'Ne');
      fail('ENOSPC');
    }
  });
  expect(() => {
    publish(to, NEW);
  }).toThrow('ENOSPC');
  expect(filesIn(to.dir)).toEqual(OLD);
  expect(existsSync(to.arrivalDir)).toBe(false);
});

describe('a build that was killed between the two renames', () => {
  /** The old site lies beside its place. */
  const killed = (): Output => {
    const to = output();
    publish(to, OLD);
    renameSync(to.dir, to.lastDir);
    return to;
  };

  it('has its last good site put back', () => {
    const to = killed();
    recoverSite(to);
    expect(filesIn(to.dir)).toEqual(OLD);
    expect(existsSync(to.lastDir)).toBe(false);
  });

  it('has it put back in the place of an empty folder', () => {
    const to = killed();
    mkdirSync(to.dir);
    recoverSite(to);
    expect(filesIn(to.dir)).toEqual(OLD);
  });

  it('has nothing put back that is no site', () => {
    const to = output();
    write(to.lastDir, { 'notes.txt': 'Notes' });
    recoverSite(to);
    expect(existsSync(to.dir)).toBe(false);
  });

  it('has nothing put back where there is a site', () => {
    const to = killed();
    write(to.dir, NEW);
    recoverSite(to);
    expect(filesIn(to.dir)).toEqual(NEW);
  });
});

/** The names of the files in a folder that may not exist, or be a file. */
const filesAtTop = (dir: string): string[] => (isFolder(dir) ? readdirSync(dir).filter((name) => statSync(join(dir, name)).isFile()) : []);

/** Publishes a site, and ends that at the step with this number, a rename, removal or copy; true if there were fewer. */
function publishUntil(step: number, to: Output, isElsewhere: boolean): boolean {
  let steps = 0;
  const end = onStep((name, path, target = '', isCopied) => {
    if (steps++ === step) {
      const files = filesAtTop(path);
      // A folder that is being removed may have lost any of its files, and one that is being copied may have a part of any.
      if (name === 'rmSync') for (const file of files) unlinkSync(join(path, file));
      if (name === 'cpSync')
        for (const file of files) if (isCopied?.(join(path, file)) !== false) writeFileSync(join(target, file), 'readout site');
      throw new Error('Killed');
    }
    if (isElsewhere && name === 'renameSync' && path === to.nextDir) fail('EXDEV');
  });
  try {
    publish(to, NEW);
    return true;
  } catch (error) {
    expect(error).toHaveProperty('message', 'Killed');
    return false;
  } finally {
    end();
  }
}

it.each([
  ['in a folder that can be renamed', false, false],
  ['in a folder that can be renamed, from another file system', false, true],
  ['in a folder that is filled in place', true, false],
])('a build that is killed at any step of putting its site %s leaves nothing in the way of the next', (_, inPlace, isElsewhere) => {
  for (let step = 0; ; step += 1) {
    const to = output(inPlace);
    if (inPlace) mkdirSync(to.dir);
    publish(to, OLD);
    if (publishUntil(step, to, isElsewhere)) {
      expect(step).toBeGreaterThan(4);
      return;
    }
    expect(whyNotReplace(to)).toBeUndefined();
    recoverSite(to);
    if (!inPlace) expect([OLD, NEW]).toContainEqual(filesIn(to.dir));
    rmSync(to.nextDir, { recursive: true, force: true });
    publish(to, NEW);
    expect(filesIn(to.dir)).toEqual(NEW);
    expect(readdirSync(dirname(to.dir))).toEqual(['site']);
  }
});

it('a part of an old site, left by a build that was killed while it removed it, is not put back', () => {
  const to = output();
  publish(to, OLD);
  renameSync(to.dir, to.lastDir);
  rmSync(join(to.lastDir, 'people'), { recursive: true });
  recoverSite(to);
  expect(existsSync(to.dir)).toBe(false);
});
