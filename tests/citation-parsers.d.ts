declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@iebh/reflib' {
  import type { EventEmitter } from 'node:events';
  import type { Readable } from 'node:stream';
  export function readStream(format: 'ris', stream: Readable): EventEmitter;
}
