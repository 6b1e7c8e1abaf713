import { describe, expect, it } from 'vitest';
import { makeHead } from '../../../../src/views/meta/head.ts';

describe('the head of a page', () => {
  it('has the page’s title before the site’s', () => {
    expect(makeHead('Berg in Sudopol', 'What happened.', '/briefings/a/').title).toBe('Berg in Sudopol · Readout');
  });

  it('says on the home page what the site is', () => {
    expect(makeHead('Readout', 'What it is.', '/').title).toBe('Readout: Briefings on diplomatic visits');
  });

  it('has the full address of the page', () => {
    expect(makeHead('Berg in Sudopol', 'What happened.', '/briefings/a/').canonical).toMatch(/^https:\/\/[^/]+\/briefings\/a\/$/);
  });

  it('has the full address of a picture', () => {
    expect(makeHead('People', 'Everyone.', '/people/').card.address).toMatch(/^https:\/\/[^/]+\/people\/card\.png$/);
  });

  it('is open to other sites’ indexes, unless told otherwise', () => {
    expect([makeHead('A', 'B', '/').noindex, makeHead('A', 'B', '/', { noindex: true }).noindex]).toEqual([false, true]);
  });

  it('has facts for machines that no headline can break out of', () => {
    const { jsonLd = '' } = makeHead('A', 'B', '/', { jsonLd: { headline: 'Ferry</script><script>alert(1)</script>' } });
    expect(jsonLd).not.toContain('<');
    expect(JSON.parse(jsonLd)).toEqual({ headline: 'Ferry</script><script>alert(1)</script>' });
  });
});
