import { expect, it } from 'vitest';
import { diagnosticsAfter } from '../../make-diagnostics.ts';

it.each(['Russian', 'ru"', ''])('%j is no language tag', (lang) => {
  expect(diagnosticsAfter({ 'publisher: Harbour News': `publisher: Harbour News\n    lang: ${JSON.stringify(lang)}` })).toMatchObject([
    { field: 'sources[1].lang', problem: 'is not a language tag' },
  ]);
});
