import { expect, it } from 'vitest';
import { x } from 'xastscript';
import { writeXml } from '../../../src/exports/write-xml.ts';

it.each([
  ['<b>', 'a tag'],
  ['A & B', 'an ampersand'],
  [']]>', 'the end of a CDATA section'],
])('%s in a text and in an attribute is inert: %s', (text) => {
  const xml = writeXml(x('title', { of: text }, text));
  for (const raw of ['<b>', ' & ', ']]>']) expect(xml).not.toContain(raw);
});
