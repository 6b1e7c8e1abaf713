import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../src/archive/names/mentions.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { textNodesIn } from '../../../../src/validation/body/extract-body-parts.ts';
import { parseBody } from '../../../../src/validation/body/validate-body.ts';
import { archiveOf } from '../../make-archive.ts';

const people = { 'olaf-berg': { name: 'Olaf Berg', family: 'Berg' } };
const archive = archiveOf({ people });

/** What a text mentions, as `text → id`, or `text → ?` where ambiguous. Both Bergs take part in the visit. */
function mentionsIn(text: string): string[] {
  const both = ['anna-berg', 'olaf-berg'].map((id) => getById(archive.people, id));
  const texts = textNodesIn(parseBody(text)).map(({ node }) => node.value);
  return findMentions(texts, archive.nameFinders.forPeople(both)).map(({ text: name, entity }) => `${name} → ${entity?.id ?? '?'}`);
}

describe('an entity is mentioned', () => {
  it('where it is named first, and not again', () => {
    expect(mentionsIn('Off to Sudopol.\n\nSudopol was wet. Норланд, no: Norland was dry.')).toEqual([
      'Sudopol → sudopol',
      'Norland → norland',
    ]);
  });

  it('once, even under another name', () => {
    expect(mentionsIn('Anna Berg came. Ana Berg left.')).toEqual(['Anna Berg → anna-berg']);
  });

  it('in lists and emphasis too', () => {
    expect(mentionsIn('- *Sudopol*\n- **Norland**')).toEqual(['Sudopol → sudopol', 'Norland → norland']);
  });

  it.each([
    ['a heading', '## Sudopol'],
    ['a link', '[Sudopol by night](https://example.org/)'],
    ['words in quotation marks', 'She said “Sudopol is wet” and left.'],
    ['a block quotation', '> Sudopol is wet'],
    ['a quote on a line of its own', '::quote[Sudopol]'],
    ['code', '`Sudopol`'],
  ])('not in %s', (_name, text) => {
    expect(mentionsIn(text)).toEqual([]);
  });

  it('after words in quotation marks', () => {
    expect(mentionsIn('She said “wet” in Sudopol.')).toEqual(['Sudopol → sudopol']);
  });
});

describe('a surname that two participants share', () => {
  it('is ambiguous where neither has been mentioned before', () => {
    expect(mentionsIn('That day Berg spoke.')).toEqual(['Berg → ?']);
  });

  it('means the one mentioned before', () => {
    expect(mentionsIn('Olaf Berg came. That day Berg spoke.')).toEqual(['Olaf Berg → olaf-berg']);
  });

  it('is ambiguous where both have been mentioned before', () => {
    expect(mentionsIn('Olaf Berg met Anna Berg. That day Berg spoke.')).toEqual([
      'Olaf Berg → olaf-berg',
      'Anna Berg → anna-berg',
      'Berg → ?',
    ]);
  });

  it('is reported once', () => {
    expect(mentionsIn('That day Berg spoke. Later Berg left.')).toEqual(['Berg → ?']);
  });
});
