import { describe, expect, it } from 'vitest';
import { nearestAddresses } from '../../../../src/client/not-found/nearest-addresses.ts';

const ADDRESSES = [
  'briefings/2021/',
  'briefings/2021-04-06-berg-sudopol/',
  'briefings/2021-09-01-costa-norholm/',
  'briefings/2022-04-06-berg-norholm/',
  'people/anna-berg/',
  'countries/norland/',
  'relationships/norland-sudonia/',
];

describe('the addresses most like a missing one', () => {
  it.each([
    ['briefings/2021-04-06-berg-sudpol', 'briefings/2021-04-06-berg-sudopol/'],
    ['briefing/2021-04-06-berg-sudopol.html', 'briefings/2021-04-06-berg-sudopol/'],
    ['person/ana-berg/', 'people/anna-berg/'],
    ['relationships/sudonia-norland/', 'relationships/norland-sudonia/'],
    ['country/Norland', 'countries/norland/'],
  ])('are found for %s', (missing, nearest) => {
    expect(nearestAddresses(missing, ADDRESSES)[0]).toBe(nearest);
  });

  it.each(['briefings/', 'wp-login.php', '', 'briefings/2035-01-01-nobody/'])('are not guessed for %s', (missing) => {
    expect(nearestAddresses(missing, ADDRESSES)).toEqual([]);
  });

  it('are few', () => {
    const many = Array.from({ length: 50 }, (_, at) => `people/berg-${at}/`);
    expect(nearestAddresses('people/berg', many).length).toBeLessThanOrEqual(5);
  });
});
