import { describe, expect, it } from 'vitest';
import { site } from '../../../../src/site.ts';
import { makeHead } from '../../../../src/views/meta/head.ts';

describe('the head of a page', () => {
  it('has the heading of the page before the name of the site', () => {
    expect(makeHead('Berg in Sudopol', 'What happened.', '/briefings/a/').title).toBe(`Berg in Sudopol · ${site.name}`);
  });

  it('says on the home page what the site is', () => {
    expect(makeHead(site.name, 'What it is.', '/').title).toBe(`${site.name}: Briefings on diplomatic visits`);
  });

  it('has the absolute URL of the page', () => {
    expect(makeHead('Berg in Sudopol', 'What happened.', '/briefings/a/').canonical).toMatch(/^https:\/\/[^/]+\/briefings\/a\/$/);
  });

  it('has the absolute URL of the social card', () => {
    expect(makeHead('People', 'Everyone.', '/people/').card.address).toMatch(/^https:\/\/[^/]+\/people\/card\.png$/);
  });

  it('lets search engines index the page unless told otherwise', () => {
    expect([makeHead('A', 'B', '/').noindex, makeHead('A', 'B', '/', { noindex: true }).noindex]).toEqual([false, true]);
  });

  it('has JSON-LD that a headline cannot break out of', () => {
    const { jsonLd = '' } = makeHead('A', 'B', '/', { jsonLd: { headline: 'Ferry</script><script>alert(1)</script>' } });
    expect(jsonLd).not.toContain('<');
    expect(JSON.parse(jsonLd)).toEqual({ headline: 'Ferry</script><script>alert(1)</script>' });
  });
});
