import { createHash } from 'node:crypto';

/**
 * Runs before the first paint. Marks the page as one on which scripts run, and as one whose URL has a query if it has, and sets the theme
 * that the reader chose. Takes the marks back when everything has loaded but the script of an element with `data-waits` has not run: it
 * was blocked or did not load. A form in such an element that is submitted before that script has run keeps what else the URL says, such
 * as filters. Silences rejections that say a browser gave up its own transition between two pages: no script can handle them where that
 * came after the page was shown. The script stands inline in the head of every page, so it is short.
 */
export const themeScript = [
  `{const d=document.documentElement.dataset;d.js='';if(location.search)d.query='';`,
  `try{const t=localStorage.getItem('theme');if(t)d.theme=t}catch{}`,
  `addEventListener('load',()=>{if(document.querySelector('[data-waits]')){delete d.js;delete d.query}});`,
  `addEventListener('formdata',({target:f,formData:o})=>{const n=['page',...o.keys()];if(f.closest('[data-waits]'))`,
  `for(const[k,v]of new URLSearchParams(location.search))n.includes(k)||o.append(k,v)});`,
  `addEventListener('unhandledrejection',e=>{if(/^Transition was /.test(e.reason?.message))e.preventDefault()})}`,
].join('');

/** The hash of the script, for the content security policy. */
export const themeScriptHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}` as const;
