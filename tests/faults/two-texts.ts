import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, fingerprint, forgetSite, makeSite, write, type Site } from '../build/site.ts';

/** The file that is edited, and its page. */
export const EDITED = 'people/anna-berg.yaml';

/** A site of which one file has one text or another, and the sites that builds make of both when they know of no earlier one. */
export interface TwoTexts {
  site: Site;
  texts: [string, string];
  /** The fingerprints of the two sites. */
  cold: [string, string];
  /** Puts one of the texts into the file. */
  put: (which: 0 | 1) => void;
}

/** Makes the site, and builds it in both forms; the first is in its place. */
export function makeTwoTexts(name: string): TwoTexts {
  const site = makeSite({ place: name });
  const first = readFileSync(join(site.contentDir, EDITED), 'utf8');
  const texts: TwoTexts['texts'] = [first, `${first}note: She sails.\n`];
  const put = (which: 0 | 1) => {
    write(site, EDITED, texts[which]);
  };
  const coldOf = (which: 0 | 1): string => {
    put(which);
    return coldFingerprint(site);
  };
  const second = coldOf(1);
  return { site, texts, cold: [coldOf(0), second], put };
}

/** Builds a site as if there were no earlier one, and tells its fingerprint. Throws what the build says where it fails. */
export function coldFingerprint(site: Site): string {
  forgetSite(site);
  return builtFingerprint(site);
}

/** Builds a site, and tells its fingerprint. Throws what the build says where it fails. */
export function builtFingerprint(site: Site): string {
  const { status, output } = build(site);
  if (status !== 0) throw new Error(output);
  return fingerprint(site.outDir);
}
