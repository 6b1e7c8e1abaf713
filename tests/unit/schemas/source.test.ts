import { expect, it } from 'vitest';
import { diagnosticsAfter } from '../make-diagnostics.ts';

it.each(['https://', 'https://[', 'https://ships.example:port/', 'javascript:alert(1)', 'https://a b.example'])(
  'a source cannot have %s as its address',
  (url) => {
    expect(diagnosticsAfter({ 'publisher: Harbour News': `publisher: Harbour News\n    url: ${JSON.stringify(url)}` })).toMatchObject([
      { field: 'sources[1].url', problem: 'is not a web address' },
    ]);
  },
);
