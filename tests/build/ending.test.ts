import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { build, environmentOf, makeSite } from './site.ts';

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, 'localhost');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

test('asking `npm start` to end ends its server', async () => {
  const site = makeSite();
  expect(build(site)).toMatchObject({ status: 0 });
  const npm = spawn(NPM, ['start'], { env: { ...environmentOf(site), NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<number>((resolve) => {
    let printed = '';
    npm.stdout.on('data', (chunk) => {
      printed += String(chunk);
      const [, found] = /localhost:(\d+)/.exec(printed) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
  });
  expect(await answers(port)).toBe(true);
  npm.kill('SIGTERM');
  await once(npm, 'exit');
  await expect.poll(() => answers(port), { timeout: 60_000 }).toBe(false);
});
