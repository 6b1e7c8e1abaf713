import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputOf } from '../../../../src/integration/output/output-folder.ts';
import { recoverSite } from '../../../../src/integration/output/publish-site.ts';
import { whyNotReplace } from '../../../../src/integration/output/refuse-folder.ts';
import { markSite } from '../../../../src/integration/output/site-marker.ts';
import { makeFolder, makePipe } from '../../make-folder.ts';

/** Of a site that was built before builds marked their sites, the files by which it is known. */
const EARLIER = ['index.html', 'licences.txt', 'names.json', 'opensearch.xml', 'pagefind/a.js', '_headers', '_redirects', '.htaccess'];

/** Why no site may be put in the place of a folder. */
const reasonFor = (dir: string): string | undefined => whyNotReplace(outputOf(dir))?.reason;

/** A folder with files, and why no site may be put in its place. */
function whyNot(files: string[], mark = false): string | undefined {
  const dir = makeFolder(files.map((file) => ({ file, text: 'A file' })));
  if (mark) markSite(dir);
  return reasonFor(dir);
}

/** A marked site with a home page and these files. */
function siteWith(...files: string[]): string {
  const dir = makeFolder(['index.html', ...files].map((file) => ({ file, text: 'A file' })));
  markSite(dir);
  return dir;
}

describe('a folder that a build may replace', () => {
  it('does not exist, is empty, or is a site that a build made', () => {
    expect(reasonFor(join(tmpdir(), 'readout-none/dist'))).toBeUndefined();
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

  it('is a site in which somebody has overwritten files of the site', () => {
    const dir = makeFolder(['index.html', 'people/index.html'].map((file) => ({ file, text: 'A page' })));
    markSite(dir);
    writeFileSync(join(dir, 'people/index.html'), 'Edited by hand');
    expect(reasonFor(dir)).toBeUndefined();
  });

  it('is a site with a marker of the second form, which had no fingerprint', () => {
    const dir = siteWith('people/index.html');
    const marker = readFileSync(join(dir, '.readout'), 'utf8');
    writeFileSync(join(dir, '.readout'), marker.slice(0, marker.indexOf('\nDo not edit')).replace('site 3', 'site 2'));
    expect(reasonFor(dir)).toBeUndefined();
    writeFileSync(join(dir, 'people/notes.txt'), 'Notes');
    expect(reasonFor(dir)).toBe('has files that no build put there: people/notes.txt');
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
    expect(whyNot([...EARLIER, file])).toBe(
      `has no .readout, the file that tells what a build put there, and these may be yours: ${file.split('/')[0]}`,
    );
  });

  it.each(EARLIER)('is like a site without a marker, but has no %s', (missing) => {
    expect(whyNot(EARLIER.filter((file) => file !== missing))).toBe('is not empty, and no build made it');
  });

  it.each(['people/.readout', 'people/lost+found/cat.jpg', '.readout-notes.txt'])(
    'is a site with somebody’s file whose name is like those that builds and systems use: %s',
    (file) => {
      const dir = siteWith('people/index.html');
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), 'Notes');
      expect(reasonFor(dir)).toBe(`has files that no build put there: ${file}`);
    },
  );

  it('has a file with the name of the marker that is none', () => {
    const dir = makeFolder([{ file: '.readout', text: 'A diary' }]);
    writeFileSync(join(dir, 'notes.txt'), 'Notes');
    expect(reasonFor(dir)).toBe('is not empty, and no build made it');
  });

  it('is a site into which somebody has put a file', () => {
    const dir = makeFolder([{ file: 'index.html', text: '' }]);
    markSite(dir);
    writeFileSync(join(dir, 'notes.txt'), 'Notes');
    expect(reasonFor(dir)).toBe('has files that no build put there: notes.txt');
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
      expect(reasonFor(dir)).toBeUndefined();
      writeFileSync(join(dir, file), 'Notes');
      expect(reasonFor(dir)).toBe(`has files that no build put there: ${file}`);
    },
  );

  it('is a site in which a folder was replaced by a link to somebody’s', () => {
    const dir = makeFolder([{ file: 'people/anna/index.html', text: '' }]);
    markSite(dir);
    renameSync(join(dir, 'people'), `${dir}-people`);
    symlinkSync(`${dir}-people`, join(dir, 'people'));
    expect(reasonFor(dir)).toBe('has files that no build put there: people');
  });

  it('is a site of an earlier release, whose marker names only what is at its top, and has a file of somebody’s there', () => {
    const dir = makeFolder([{ file: 'people/index.html', text: '' }]);
    markSite(dir);
    const marker = readFileSync(join(dir, '.readout'), 'utf8');
    writeFileSync(join(dir, '.readout'), marker.slice(0, marker.indexOf('\nAnd in')).replace('site 3', 'site 1'));
    writeFileSync(join(dir, 'people/other.html'), '');
    expect(reasonFor(dir)).toBeUndefined();
    writeFileSync(join(dir, 'notes.txt'), 'Notes');
    expect(reasonFor(dir)).toBe('has files that no build put there: notes.txt');
  });

  it.skipIf(process.platform === 'win32')('is a site into which somebody has put a pipe, and the check does not wait for it', () => {
    const dir = siteWith('people/index.html');
    for (const page of ['index.html', 'people/index.html']) rmSync(join(dir, page));
    for (const path of ['index.html', 'people/index.html']) makePipe(join(dir, path));
    expect(reasonFor(dir)).toBeUndefined();
    makePipe(join(dir, 'people/pipe'));
    expect(reasonFor(dir)).toBe('has files that no build put there: people/pipe');
    rmSync(join(dir, '.readout'));
    makePipe(join(dir, '.readout'));
    expect(reasonFor(dir)).toBe('has a damaged .readout, the file that tells what a build put there');
  });

  it('has more strange files than anybody wants to read of', () => {
    const dir = makeFolder([{ file: 'index.html', text: '' }]);
    markSite(dir);
    for (const name of 'abcdefg') writeFileSync(join(dir, name), '');
    expect(reasonFor(dir)).toBe('has files that no build put there: a, b, c, d, e and 2 more');
  });

  it.each(['folder', 'link to nothing'])('has a %s with the name of the marker', (kind) => {
    const dir = makeFolder([{ file: 'notes.txt', text: 'Notes' }]);
    if (kind === 'folder') mkdirSync(join(dir, '.readout'));
    else symlinkSync('nowhere', join(dir, '.readout'));
    expect(reasonFor(dir)).toBe('is not empty, and no build made it');
  });

  const DAMAGED = 'has a damaged .readout, the file that tells what a build put there';

  it('is a site whose marker was cut short, wherever that was', () => {
    const dir = siteWith('people/index.html');
    const marker = readFileSync(join(dir, '.readout'), 'utf8');
    for (let length = 0; length < marker.length - 1; length += 1) {
      writeFileSync(join(dir, '.readout'), marker.slice(0, length));
      expect(reasonFor(dir)).toBe(DAMAGED);
    }
  });

  it.each([
    ['emptied by a power cut', () => '\0'.repeat(200)],
    ['given one more name', (marker: string) => marker.replace('index.html', 'index.html\nnotes.txt')],
    ['made one of the second form without signs', (marker: string) => marker.slice(0, marker.indexOf('\nAnd')).replace('site 3', 'site 2')],
  ])('is a site whose marker was %s', (_, change) => {
    const dir = siteWith('people/index.html');
    writeFileSync(join(dir, '.readout'), change(readFileSync(join(dir, '.readout'), 'utf8')));
    expect(whyNotReplace(outputOf(dir))).toEqual({
      reason: DAMAGED,
      advice: `If nothing of yours is in it, type \`rm -r '${dir}'\` and build again; if not, name another folder`,
    });
  });

  it('is a site of a later release, whose marker this one cannot read', () => {
    const dir = siteWith();
    writeFileSync(join(dir, '.readout'), 'readout site 4\n');
    expect(reasonFor(dir)).toBe('is a site of a later release of Readout, as its file .readout says');
  });

  it('has a name that the shell must not take apart, and a marker that is damaged', () => {
    const dir = join(makeFolder([]), "it's $HOME");
    mkdirSync(dir);
    writeFileSync(join(dir, 'index.html'), '');
    writeFileSync(join(dir, '.readout'), '');
    expect(whyNotReplace(outputOf(dir))?.advice).toContain(String.raw`/it'\''s $HOME'`);
  });

  it.each(['last', 'next'])('has beside it somebody’s folder with the name `.site-%s`, which a build would delete', (name) => {
    const dir = makeFolder([{ file: `.site-${name}/notes.txt`, text: 'Notes' }]);
    expect(reasonFor(join(dir, 'site'))).toMatch(
      new RegExp(`^needs the name .*\\.site-${name} for the work of a build, and what has it is not empty, and no build made it$`),
    );
  });

  it.each(['last', 'next'])('has beside it somebody’s file with the name `.site-%s`', (name) => {
    const dir = makeFolder([{ file: `.site-${name}`, text: 'Notes' }]);
    const to = outputOf(join(dir, 'site'));
    expect(whyNotReplace(to)?.reason).toContain('and what has it is a file');
    recoverSite(to);
  });

  it.each(['node_modules/site', 'node_modules/.cache/site', '../.git/site'])(
    'lies where programs delete what they do not know: %s',
    (path) => {
      expect(reasonFor(path)).toContain('programs delete');
    },
  );

  it.each(['.', '..', '/', 'src', 'content', 'tests', 'node_modules'])('holds files of the project: %s', (path) => {
    expect(reasonFor(path)).toBe('holds files of the project');
  });

  it.each(['src/site', 'content/site', 'public/site'])('lies in a folder that the build reads: %s', (path) => {
    expect(reasonFor(path)).toBe('lies in a folder that the build reads');
  });

  it.skipIf(!existsSync('SRC')).each(['SRC/site', 'Content', 'Content/site', 'Tests', 'Node_Modules/site'])(
    'is named in other letters, where those are the same to the file system: %s',
    (path) => {
      expect(reasonFor(path)).toMatch(/^(holds files of the project|lies in a folder)/);
    },
  );

  it('is reached by a link, and is the project all the same', () => {
    const link = join(makeFolder([]), 'site');
    symlinkSync(resolve('.'), link);
    expect(reasonFor(link)).toBe('holds files of the project');
  });

  it('is a file', () => {
    expect(reasonFor('README.md')).toBe('is a file');
  });
});
