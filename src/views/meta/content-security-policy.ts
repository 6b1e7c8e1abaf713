import { themeScriptHash } from './theme-script.ts';

/**
 * What a page may load and run: files of the site, Pagefind's engine, which is WebAssembly, and the script before the first paint. It
 * stands first in every page, as it governs only what stands after it. Not Astro's: that is written last, with a hash for each file.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  `script-src 'self' 'wasm-unsafe-eval' '${themeScriptHash}'`,
  "style-src 'self'",
].join(';');
