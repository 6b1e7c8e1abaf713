import fs, { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { outputOf, type Output } from '../../../../src/integration/output/output-folder.ts';
import { publishSite, recoverSite } from '../../../../src/integration/output/publish-site.ts';
import { isSite, strangersIn } from '../../../../src/integration/output/site-marker.ts';
import { makeFolder } from '../../make-folder.ts';

const OLD = { 'index.html': 'Old home', 'people/anna/index.html': 'Anna', 'assets/old.css': 'old', places: 'A file' };
const NEW = { 'index.html': 'New home', 'people/berg/index.html': 'Berg', 'assets/new.css': 'new', 'places/index.html': 'Places' };

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
    expect([strangersIn(to.dir), isSite(to.dir)]).toEqual([[], true]);
    expect(readdirSync(dirname(to.dir))).toEqual(['site']);
  });
});

/** Lets every rename ask first: a test may count them, or let one fail. */
function onRename(ask: (from: string, to: string) => void): void {
  const { renameSync: rename } = fs;
  const change = (to: typeof rename) => {
    fs.renameSync = to;
    syncBuiltinESMExports();
  };
  change((from, to) => {
    ask(String(from), String(to));
    rename(from, to);
  });
  onTestFinished(() => {
    change(rename);
  });
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
      expect(strangersIn(to.dir)).toEqual([]);
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
