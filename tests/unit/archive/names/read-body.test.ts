import { expect, it } from 'vitest';
import { makeArchive } from '../../../../src/archive/model/archive.ts';
import { makeContent } from '../../make-content.ts';

const DAY = '2026-01-15';
const content = makeContent({
  briefings: [{ id: '2021-04-06-a', body: 'Anna Berg spoke of Estmark.[@gazette]\n' }],
});

/** What the briefing mentions once the country is called otherwise. */
function mentionedWith(name: string): string[] {
  const countries = content.countries.map((entry) => (entry.id === 'estmark' ? { ...entry, data: { ...entry.data, name } } : entry));
  return makeArchive({ ...content, countries }, DAY).briefings.flatMap(({ mentioned }) => mentioned.map((entity) => entity.name));
}

it('a body that nobody saved names what it says, by the names of today', () => {
  expect(mentionedWith('Estmark')).toContain('Estmark');
  expect(mentionedWith('Estmark')).toContain('Estmark');
  expect(mentionedWith('Ostmark')).not.toContain('Ostmark');
  expect(mentionedWith('Estmark')).toContain('Estmark');
});

it('the entities that it names are those of the archive at hand', () => {
  for (const archive of [makeArchive(content, DAY), makeArchive(content, DAY)]) {
    const [briefing] = archive.briefings.filter(({ id }) => id === '2021-04-06-a');
    const named = briefing?.mentioned.find(({ id }) => id === 'estmark');
    expect(named).toBe(archive.countries.get('estmark'));
  }
});
