import { describe, expect, it } from 'vitest';
import { makeArchive } from '../../../../src/archive/model/archive.ts';
import { checkDeadLinks, OWN_ADDRESSES } from '../../../../src/archive/checks/dead-links.ts';
import { makeContent } from '../../make-content.ts';

/** The diagnostics for a briefing with a link to an address. */
function diagnosticsFor(address: string, body = `See [this](${address}).[@gazette]`) {
  const tour = { journey: '2020-01-berg-tour' };
  const content = makeContent({ briefings: [{ id: '2020-01-01-a', visit: tour, body }], register: [{ id: '2012-berg-sudonia' }] });
  return checkDeadLinks(content, makeArchive(content, '2026-01-01'), 'https://desk.example/site/');
}

describe('a link may lead to', () => {
  it.each([
    '/people/anna-berg/',
    '/countries/sudonia/',
    '/places/sudopol/',
    '/topics/trade/',
    '/briefings/2020-01-01-a/',
    '/briefings/2020-01-01-a/#commitment-ferry',
    '/briefings/2012/',
    '/relationships/norland-sudonia/',
    '/journeys/2020-01-berg-tour/',
    '/search/?q=Berg',
    'https://example.org/nowhere/',
    'https://desk.example/site/people/anna-berg/',
    'https://desk.example/nowhere/',
    ...OWN_ADDRESSES,
  ])('%s', (address) => {
    expect(diagnosticsFor(address)).toEqual([]);
  });
});

describe('a link may not lead to', () => {
  it.each([
    ['a person without a file', '/people/ana-berg/', 'did you mean `/people/anna-berg/`?'],
    ['a person with a file but without a page', '/people/clara-diaz/', 'correct it, or leave the link out'],
    ['a visit of the register, which has no page', '/briefings/2012-berg-sudonia/', 'correct it, or leave the link out'],
    ['a folder that the site does not have', '/persons/anna-berg/', 'did you mean `/people/anna-berg/`?'],
    ['a relationship without a visit', '/relationships/estmark-norland/', 'correct it, or leave the link out'],
    ['an address without its trailing slash', '/about', 'did you mean `/about/`?'],
  ])('%s: %s', (_name, address, remedy) => {
    expect(diagnosticsFor(`${address}#there`)).toMatchObject([
      { file: 'briefings/2020-01-01-a.md', field: 'body', problem: `has a link to \`${address}\`, which is no page of this site`, remedy },
    ]);
  });

  it('a missing page by a link reference, and the diagnostic has the line of the link', () => {
    const [diagnostic] = diagnosticsFor('', 'They met.[@gazette]\n\nSee [this][there].[@gazette]\n\n[there]: /nowhere/');
    const [first] = diagnosticsFor('/nowhere/');
    expect((diagnostic?.line ?? 0) - (first?.line ?? 0)).toBe(4);
  });
});

it('a link to a page of this site that does not exist is found by its whole address too', () => {
  expect(diagnosticsFor('https://desk.example/site/people/anna-burg/')).toMatchObject([
    { problem: 'has a link to `/people/anna-burg/`, which is no page of this site', remedy: 'did you mean `/people/anna-berg/`?' },
  ]);
});
