import { settings } from '../../settings.ts';
import { themeScriptHash } from './theme-script.ts';

/**
 * The content security policy of every page. Pages may load files of the site and run its scripts, Pagefind's engine, which is
 * WebAssembly, and the one inline script. They may ask the search server where the build names one. Only the policies of `client/dom/trusted-types.ts` and of the patched Pagefind turn text
 * into HTML or into the address of a script. The policy stands first in the head, because it governs only what follows it. Astro's own
 * policy is not used: Astro writes it last in the head, with a hash for each file.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  ["connect-src 'self'", ...(settings.search === undefined ? [] : [new URL(settings.search).origin])].join(' '),
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  `script-src 'self' 'wasm-unsafe-eval' '${themeScriptHash}'`,
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types readout pagefind',
].join(';');
