import { execFileSync } from 'node:child_process';
import { build, makeSite, write } from '../build/site.ts';
import { CAN_CERTIFY, CERTIFICATE, findProgram, HOSTS, MOVED, SITES, type HostName } from './hosts.ts';

/** Builds the sites that the hosts serve; with `--install`, first brings the hosts that are missing, where it may. */
const names = Object.keys(HOSTS) as HostName[];
const missing = () => names.filter((name) => !findProgram(name));

if (process.argv.includes('--install') && missing().length > 0 && process.platform === 'linux' && process.getuid?.() === 0) {
  const packages = [...missing().flatMap((name) => HOSTS[name].packages), 'openssl'];
  console.log(`Installing ${packages.join(', ')} …`);
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'ignore' });
  } catch {
    // What is still missing is named below.
  }
}
if (missing().length > 0) console.log(`Not installed here, and not tried: ${missing().join(', ')}.`);

const site = makeSite({ place: 'hosts' });
write(site, `briefings/${MOVED.to}.md`, (text) => text.replace('byline:', `formerly: [${MOVED.from}, ${MOVED.longFrom}]\nbyline:`));
for (const { base, outDir } of [SITES.root, SITES.path]) {
  const { status, output } = build({ ...site, outDir }, { BASE: base, COMPRESS: '1' });
  if (status !== 0) throw new Error(output);
}
const { certificate, key } = CERTIFICATE;
const request = [
  'req',
  '-x509',
  '-newkey',
  'rsa:2048',
  '-nodes',
  '-days',
  '30',
  '-subj',
  '/CN=localhost',
  '-keyout',
  key,
  '-out',
  certificate,
];
if (CAN_CERTIFY) execFileSync('openssl', request, { stdio: 'ignore' });
else console.log('openssl is not installed here: no host is tried by TLS.');
