import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';
import { WORLD } from '../make-content.ts';
import { makeFolder } from '../make-folder.ts';
import { startHostileServer } from '../links/hostile-server.ts';

/** Runs the command on content whose one source has this address. */
async function checkLinks(url: string, ...options: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const contentDir = makeFolder(WORLD.map(({ file, text }) => ({ file, text: text.replace(/^( +)publisher: .*$/m, `$&\n$1url: ${url}`) })));
  return new Promise((done) => {
    const command = ['src/commands/check-links.ts', ...options];
    const child = execFile(process.execPath, command, { env: { ...process.env, CONTENT: contentDir } }, (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

it('the check of links ends with 0 where it ran, whatever it found, and with 1 where it could not', async () => {
  const server = await startHostileServer({ '/gone': 410 });
  const gone = `http://127.0.0.1:${server.port}/gone`;
  const [ran, mistaken, unknown] = await Promise.all([checkLinks(gone), checkLinks('no address'), checkLinks(gone, '--archives')]);
  server.close();
  expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('source gazette: is dead: its server answers 410') as string });
  expect(mistaken).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('is not a web address') as string });
  expect(unknown).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining("Unknown option '--archives'") as string });
});
