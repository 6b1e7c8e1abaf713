import { expect, it } from 'vitest';
import { noteKeys } from '../../../../src/validation/body/source-note-syntax.ts';

it('a note may name one source', () => {
  expect(noteKeys('They met.[@gazette]')).toEqual(['gazette']);
});

it('a note may name several sources, with or without spaces', () => {
  expect(noteKeys('They met.[@gazette; @harbour;@weekly-2]')).toEqual(['gazette', 'harbour', 'weekly-2']);
});

it('a text may have several notes', () => {
  expect(noteKeys('They met.[@gazette] They spoke.[@harbour]')).toEqual(['gazette', 'harbour']);
});

it('an e-mail address in brackets is no note', () => {
  expect(noteKeys('Write to [desk@example.org] or to [the desk].')).toEqual([]);
});
