import { describe, expect, it } from 'vitest';
import { cardImage } from '../../../src/exports/card-layout.ts';
import type { SocialCard } from '../../../src/views/meta/social-card.ts';

const card: SocialCard = {
  page: '/people/anna-berg/',
  label: 'Person',
  title: 'Anna Berg',
  latest: [],
  map: { stops: [], ways: [], around: [] },
};
const textsIn = (more: Partial<SocialCard>): string => JSON.stringify(cardImage({ ...card, ...more }, () => '#000'));

describe('the picture of a social card', () => {
  it.each([
    ['Cyrillic', { text: 'Анна Берг', lang: 'ru', dir: 'ltr' }],
    ['Arabic', { text: 'آنا برگ', lang: 'ur', dir: 'rtl' }],
    ['Devanagari', { text: 'आन्ना बर्ग', lang: 'hi', dir: 'ltr' }],
  ] as const)('has a name in %s script', (_, own) => {
    expect(textsIn({ own })).toContain(own.text);
  });

  it('leaves out a name in a script for which it has no font', () => {
    expect(textsIn({ own: { text: '安娜', lang: 'zh', dir: 'ltr' } })).not.toContain('安娜');
  });
});
