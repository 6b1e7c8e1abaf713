import { createHash } from 'node:crypto';

/**
 * Runs before the first paint. Marks the page as one on which scripts run, and as one whose URL has a query if it has, and sets the theme
 * that the reader chose. It stands inline in the head of every page, so it is short.
 */
export const themeScript = `{const d=document.documentElement.dataset;d.js='';if(location.search)d.query='';try{const t=localStorage.getItem('theme');if(t)d.theme=t}catch{}}`;

/** The hash of the script, for the content security policy. */
export const themeScriptHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}` as const;
