import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { takeLock } from '../../../../src/integration/output/build-lock.ts';
import { makeFolder, makePipe } from '../../make-folder.ts';

const MODULE = fileURLToPath(new URL('../../../../src/integration/output/build-lock.ts', import.meta.url));

/** A build in a process of its own that takes a lock: what it was told, and ways to end it. Some code may run first. */
async function build(file: string, first = '') {
  const code = `${first}; import(${JSON.stringify(MODULE)}).then(({ takeLock }) => {
    console.log(takeLock(${JSON.stringify(file)}) ?? 'taken');
    process.stdin.resume().on('end', () => process.exit());
  })`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [answer] = (await once(child.stdout, 'data')) as [Buffer];
  const end = async (stop: () => void) => {
    stop();
    await once(child, 'exit');
  };
  return {
    pid: child.pid,
    answer: answer.toString().trim(),
    end: () => end(() => child.stdin.end()),
    kill: () => end(() => child.kill('SIGKILL')),
  };
}

/** The age of a lock, in seconds, after its build has had time to touch it. */
function ageAfterBeat(file: string): number {
  const anHourAgo = Date.now() / 1000 - 3600;
  utimesSync(file, anHourAgo, anHourAgo);
  vi.advanceTimersByTime(20_000);
  return (Date.now() - statSync(file).mtimeMs) / 1000;
}

const lockFile = () => join(makeFolder([]), '.dist-lock');

describe('the lock of a build', () => {
  it('tells another build who is at work', async () => {
    const file = lockFile();
    const first = await build(file);
    expect(first.answer).toBe('taken');
    const second = await build(file);
    expect(second.answer).toMatch(
      new RegExp(`^Another build is making this site \\(process ${first.pid} of .+ on ${hostname()}, since 20`),
    );
    expect(second.answer).toContain(`delete ${file}`);
  });

  it('is touched every 20 seconds while it is that of the build', () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const file = lockFile();
    expect(takeLock(file)).toBeUndefined();
    expect(ageAfterBeat(file)).toBeLessThan(60);
    writeFileSync(file, 'The lock of another build');
    expect(ageAfterBeat(file)).toBeGreaterThan(3000);
  });

  it('is gone when the build has ended', async () => {
    const file = lockFile();
    await (await build(file)).end();
    expect(existsSync(file)).toBe(false);
  });

  it('is left alone at the end of a build where it is that of another by now', async () => {
    const file = lockFile();
    const first = await build(file);
    writeFileSync(file, 'The lock of another build');
    await first.end();
    expect(readFileSync(file, 'utf8')).toBe('The lock of another build');
  });

  it('is taken over from a build that was killed', async () => {
    const file = lockFile();
    await (await build(file)).kill();
    expect(existsSync(file)).toBe(true);
    expect((await build(file)).answer).toBe('taken');
  });

  it('goes to one of several builds that begin at a time, also after one that was killed', async () => {
    const file = lockFile();
    await (await build(file)).kill();
    const answers = (await Promise.all([1, 2, 3].map(() => build(file)))).map(({ answer }) => answer);
    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1);
  });
});

describe('a lock that was left behind', () => {
  const entry = (more: object) =>
    JSON.stringify({ pid: process.pid, began: '', host: hostname(), user: 'anna', since: '2026-11-29T12:00:00Z', ...more });
  const writeOld = (file: string, text: string, minutes: number) => {
    writeFileSync(file, text);
    const time = Date.now() / 1000 - minutes * 60;
    utimesSync(file, time, time);
  };

  it.skipIf(process.platform !== 'linux')('is taken over where another process has the number of its build by now', async () => {
    const file = lockFile();
    writeOld(file, entry({ began: '1' }), 0);
    expect((await build(file)).answer).toBe('taken');
  });

  it.skipIf(process.platform !== 'linux')('is taken over from a dead process that the system still lists', async () => {
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60']); // the second never asks how the first ended
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [answer] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(answer.toString());
    await expect.poll(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8'), { timeout: 30_000 }).toBe('sleep\n');
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), { timeout: 30_000 }).toContain(') Z ');
    const file = lockFile();
    writeOld(file, entry({ pid }), 0);
    expect((await build(file)).answer).toBe('taken');
  });

  it('is put back where another build took it over between the look at it and its removal', async () => {
    const file = lockFile();
    const taken = entry({});
    const takeOver = `
      const fs = require('node:fs');
      const { renameSync } = fs;
      fs.renameSync = (from, to) => {
        fs.writeFileSync(from, ${JSON.stringify(taken)});
        renameSync(from, to);
      };
      require('node:module').syncBuiltinESMExports()`;
    writeOld(file, '', 1);
    expect((await build(file, takeOver)).answer).toContain(`process ${process.pid} of anna`);
    expect(readFileSync(file, 'utf8')).toBe(taken);
  });

  it('of another machine counts while its build touches it', async () => {
    const file = lockFile();
    writeOld(file, entry({ host: 'elsewhere' }), 1);
    expect((await build(file)).answer).toContain('of anna on elsewhere, since 2026-11-29 12:00 UTC');
    writeOld(file, entry({ host: 'elsewhere' }), 11);
    expect((await build(file)).answer).toBe('taken');
  });

  it.each(['', '{"p', '{"pid":', '{"pid":1}', '\u0000\u0000'])('is taken over where it says nothing: %j', async (text) => {
    const file = lockFile();
    writeOld(file, text, 1);
    expect((await build(file)).answer).toBe('taken');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ host: hostname() });
  });

  it.each(['Dear diary', 'null', '{}', '# lock of another program\n'])('is left alone where no build wrote it: %j', async (text) => {
    const file = lockFile();
    writeOld(file, text, 60);
    expect((await build(file)).answer).toContain(`needs the name ${file} for its lock`);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('is left alone where it is a folder, and is not taken for a lock', async () => {
    const file = lockFile();
    mkdirSync(file);
    expect((await build(file)).answer).toContain(`needs the name ${file} for its lock`);
  });

  it.skipIf(process.platform === 'win32')('is left alone where it is a pipe, and is not waited for', async () => {
    const file = lockFile();
    makePipe(file);
    expect((await build(file)).answer).toContain(`needs the name ${file} for its lock`);
    expect(existsSync(file)).toBe(true);
  });

  it.each([-1, 0, 1.5])('is taken over where it names no single process: %d', async (pid) => {
    const file = lockFile();
    writeFileSync(file, JSON.stringify({ pid, began: '', host: hostname(), user: 'desk', since: '2026-01-01T00:00:00Z' }));
    utimesSync(file, new Date(0), new Date(0));
    expect((await build(file)).answer).toBe('taken');
  });

  it.each(['', JSON.stringify({ pid: 1, began: '', host: 'elsewhere', user: 'desk', since: '2026-01-01T00:00:00Z' })])(
    'is taken over where its time is an hour to come: %j',
    async (text) => {
      const file = lockFile();
      writeFileSync(file, text);
      const toCome = Date.now() / 1000 + 3600;
      utimesSync(file, toCome, toCome);
      expect((await build(file)).answer).toBe('taken');
    },
  );
});
