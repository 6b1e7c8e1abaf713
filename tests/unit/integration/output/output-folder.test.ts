import { mkdirSync, readFileSync, realpathSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mountPointsIn, outputOf, whyNotReplace } from '../../../../src/integration/output/output-folder.ts';
import { recoverSite } from '../../../../src/integration/output/publish-site.ts';
import { markSite } from '../../../../src/integration/output/site-marker.ts';
import { makeFolder } from '../../make-folder.ts';

/** Of a site that was built before builds marked their sites, the files by which it is known. */
const EARLIER = ['index.html', 'licences.txt', 'names.json', 'opensearch.xml', 'pagefind/a.js', '_headers', '_redirects', '.htaccess'];

/** A folder with files, and why no site may be put in its place. */
function whyNot(files: string[], mark = false): string | undefined {
  const dir = makeFolder(files.map((file) => ({ file, text: 'A file' })));
  if (mark) markSite(dir);
  return whyNotReplace(outputOf(dir));
}

describe('a folder that a build may replace', () => {
  it('does not exist, is empty, or is a site that a build made', () => {
    expect(whyNotReplace(outputOf(join(tmpdir(), 'readout-none/dist')))).toBeUndefined();
    expect(whyNot([])).toBeUndefined();
    expect(whyNot(['index.html', 'people/index.html'], true)).toBeUndefined();
  });

  it('is a site from before there were markers', () => {
    expect(whyNot([...EARLIER, 'about/index.html', 'contact/index.html', 'contact/card.png', 'index.html.gz'])).toBeUndefined();
  });

  it('is a site from before there were markers, with everything that such sites had', () => {
    const files = ['.nojekyll', '404.html', 'apple-touch-icon.png', 'card.png', 'favicon.svg', 'feed.xml', 'icon-192.png', 'icon-512.png'];
    const others = ['icon-maskable.png', 'offline.js', 'robots.txt', 'site.webmanifest', 'sitemap-0.xml', 'sitemap-index.xml'];
    const folders = ['assets', 'briefings', 'commitments', 'corrections', 'countries', 'coverage', 'figures', 'journeys', 'map', 'maps'];
    const lists = ['offline', 'organisations', 'people', 'places', 'quotes', 'relationships', 'search', 'style', 'timeline', 'topics'];
    const inFolders = [...folders, ...lists].map((folder) => `${folder}/some/page.html`);
    expect(whyNot([...EARLIER, ...files, ...others, ...inFolders])).toBeUndefined();
  });

  it('may have what systems put into folders unasked', () => {
    expect(whyNot(['.DS_Store', 'lost+found/x'])).toBeUndefined();
  });
});

describe('a folder that no build may replace', () => {
  it.each([
    ['notes', ['notes.txt']],
    ['a search index of Pagefind', ['notes.txt', 'pagefind/pagefind.js', 'index.html']],
    ['one file whose name begins with a dot', ['.env']],
  ])('has somebody’s files: %s', (_name, files) => {
    expect(whyNot(files)).toBe('is not empty, and no build made it');
  });

  it.each(['notes.txt', 'contact/notes.txt', 'photos/cat.jpg'])('is a site without a marker and somebody’s %s', (file) => {
    expect(whyNot([...EARLIER, file])).toBe(`has files that no build put there: ${file.split('/')[0]}`);
  });

  it.each(EARLIER)('is like a site without a marker, but has no %s', (missing) => {
    expect(whyNot(EARLIER.filter((file) => file !== missing))).toBe('is not empty, and no build made it');
  });

  it('has a file with the name of the marker that is none', () => {
    const dir = makeFolder([{ file: '.readout', text: 'A diary' }]);
    writeFileSync(join(dir, 'notes.txt'), 'Notes');
    expect(whyNotReplace(outputOf(dir))).toBe('is not empty, and no build made it');
  });

  it('is a site into which somebody has put a file', () => {
    const dir = makeFolder([{ file: 'index.html', text: '' }]);
    markSite(dir);
    writeFileSync(join(dir, 'notes.txt'), 'Notes');
    expect(whyNotReplace(outputOf(dir))).toBe('has files that no build put there: notes.txt');
  });

  it.each(['people/notes.txt', '.well-known/acme-challenge/token', 'people/anna/notes/new.txt'])(
    'is a site into one of whose folders somebody has put a file: %s',
    (file) => {
      const dir = makeFolder(
        ['index.html', 'people/anna/index.html', '.well-known/security.txt'].map((path) => ({ file: path, text: '' })),
      );
      markSite(dir);
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, 'people/.DS_Store'), '');
      expect(whyNotReplace(outputOf(dir))).toBeUndefined();
      writeFileSync(join(dir, file), 'Notes');
      expect(whyNotReplace(outputOf(dir))).toBe(`has files that no build put there: ${file}`);
    },
  );

  it('is a site in which a folder was replaced by a link to somebody’s', () => {
    const dir = makeFolder([{ file: 'people/anna/index.html', text: '' }]);
    markSite(dir);
    renameSync(join(dir, 'people'), `${dir}-people`);
    symlinkSync(`${dir}-people`, join(dir, 'people'));
    expect(whyNotReplace(outputOf(dir))).toBe('has files that no build put there: people');
  });

  it('is a site of an earlier release, whose marker names only what is at its top, and has a file of somebody’s there', () => {
    const dir = makeFolder([{ file: 'people/index.html', text: '' }]);
    markSite(dir);
    const marker = readFileSync(join(dir, '.readout'), 'utf8');
    writeFileSync(join(dir, '.readout'), marker.slice(0, marker.indexOf('\nAnd in')).replace('site 2', 'site 1'));
    writeFileSync(join(dir, 'people/other.html'), '');
    expect(whyNotReplace(outputOf(dir))).toBeUndefined();
    writeFileSync(join(dir, 'notes.txt'), 'Notes');
    expect(whyNotReplace(outputOf(dir))).toBe('has files that no build put there: notes.txt');
  });

  it('has more strange files than anybody wants to read of', () => {
    const dir = makeFolder([{ file: 'index.html', text: '' }]);
    markSite(dir);
    for (const name of 'abcdefg') writeFileSync(join(dir, name), '');
    expect(whyNotReplace(outputOf(dir))).toBe('has files that no build put there: a, b, c, d, e and 2 more');
  });

  it.each(['folder', 'link to nothing'])('has a %s with the name of the marker', (kind) => {
    const dir = makeFolder([{ file: 'notes.txt', text: 'Notes' }]);
    if (kind === 'folder') mkdirSync(join(dir, '.readout'));
    else symlinkSync('nowhere', join(dir, '.readout'));
    expect(whyNotReplace(outputOf(dir))).toBe('is not empty, and no build made it');
  });

  it.each(['last', 'next'])('has beside it somebody’s folder with the name `.site-%s`, which a build would delete', (name) => {
    const dir = makeFolder([{ file: `.site-${name}/notes.txt`, text: 'Notes' }]);
    expect(whyNotReplace(outputOf(join(dir, 'site')))).toMatch(
      new RegExp(`^needs the name .*\\.site-${name} for the work of a build, and what has it is not empty, and no build made it$`),
    );
  });

  it.each(['last', 'next'])('has beside it somebody’s file with the name `.site-%s`', (name) => {
    const dir = makeFolder([{ file: `.site-${name}`, text: 'Notes' }]);
    const to = outputOf(join(dir, 'site'));
    expect(whyNotReplace(to)).toContain('and what has it is a file');
    recoverSite(to);
  });

  it.each(['node_modules/site', 'node_modules/.cache/site', '../.git/site'])(
    'lies where programs delete what they do not know: %s',
    (path) => {
      expect(whyNotReplace(outputOf(path))).toContain('programs delete');
    },
  );

  it.each(['.', '..', '/', 'src', 'content', 'tests', 'node_modules'])('holds files of the project: %s', (path) => {
    expect(whyNotReplace(outputOf(path))).toBe('holds files of the project');
  });

  it.each(['src/site', 'content/site', 'public/site'])('lies in a folder that the build reads: %s', (path) => {
    expect(whyNotReplace(outputOf(path))).toBe('lies in a folder that the build reads');
  });

  it('is reached by a link, and is the project all the same', () => {
    const link = join(makeFolder([]), 'site');
    symlinkSync(resolve('.'), link);
    expect(whyNotReplace(outputOf(link))).toBe('holds files of the project');
  });

  it('is a file', () => {
    expect(whyNotReplace(outputOf('README.md'))).toBe('is a file');
  });
});

describe('the folder of a site', () => {
  it('is what a link leads to, whether or not it exists', () => {
    const dir = realpathSync(makeFolder([]));
    mkdirSync(join(dir, 'releases/1'), { recursive: true });
    symlinkSync('releases/1', join(dir, 'current'));
    symlinkSync('releases/2', join(dir, 'next'));
    expect(outputOf(join(dir, 'current')).dir).toBe(join(dir, 'releases/1'));
    expect(outputOf(join(dir, 'next')).dir).toBe(join(dir, 'releases/2'));
    expect(outputOf(join(dir, 'next/sub')).lastDir).toBe(join(dir, 'releases/2/.sub-last'));
  });

  it('is filled in place where it is mounted', () => {
    expect(outputOf('/proc')).toMatchObject({ dir: '/proc', isFilledInPlace: true, lockFile: '/proc/.readout-lock' });
  });

  it('is looked for among mount points whose names have spaces and other letters', () => {
    const list = '36 35 98:0 / /mnt/my\\040site rw - ext4 /dev/a rw\n37 36 98:0 / /mnt/a\\134b rw - ext4 /dev/b rw\n';
    expect(mountPointsIn(list)).toEqual(['/mnt/my site', '/mnt/a\\b']);
  });

  it('has the new site built in the project, though its path begin like that of the project', () => {
    const project = resolve('.');
    expect(outputOf('dist').nextDir).toBe(join(project, '.dist-next'));
    expect(outputOf(`${project}-sites/a`).nextDir).toMatch(new RegExp(`^${RegExp.escape(project)}/node_modules/\\.cache/readout/`));
  });
});
