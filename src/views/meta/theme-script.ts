import { createHash } from 'node:crypto';

/** Before the first paint, says in the page that scripts run and whether a query came with the address, and sets the reader's chosen theme. Runs inline in the head of every page, so it is short. */
export const themeScript = `{const d=document.documentElement.dataset;d.js='';if(location.search)d.query='';try{const t=localStorage.getItem('theme');if(t)d.theme=t}catch{}}`;

/** Its hash, for the content security policy. */
export const themeScriptHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}` as const;
