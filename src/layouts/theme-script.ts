import { createHash } from 'node:crypto';

/** Sets the reader's chosen theme before the first paint. Runs inline in the head of every page, so it is short. */
export const themeScript = `try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`;

/** Its hash, for the content security policy: Astro hashes only the scripts that it bundles. */
export const themeScriptHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}` as const;
