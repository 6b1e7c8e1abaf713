import { describe, expect, it } from 'vitest';
import { visitors, type BriefingFields } from '../../make-content.ts';
import { diagnosticsOf } from '../../make-diagnostics.ts';

describe('visits that one person began on one day', () => {
  const diagnosticsAbout = (...briefings: BriefingFields[]) => diagnosticsOf({ briefings });

  it('need an order', () => {
    expect(diagnosticsAbout({ id: '2021-04-06-a' }, { id: '2021-04-06-b' })).toMatchObject([
      { file: 'briefings/2021-04-06-b.md', problem: 'begins on the same day as 2021-04-06-a, and neither says which came first' },
    ]);
  });

  it('are in order if the later names the earlier', () => {
    expect(diagnosticsAbout({ id: '2021-04-06-a', visit: { after: '2021-04-06-b' } }, { id: '2021-04-06-b' })).toEqual([]);
  });

  it('cannot name a visit of another day', () => {
    expect(diagnosticsAbout({ id: '2021-04-06-a' }, { id: '2021-05-06-b', visit: { after: '2021-04-06-a' } })).toMatchObject([
      { file: 'briefings/2021-05-06-b.md', problem: 'names 2021-04-06-a, which is no visit of the same person on the same day' },
    ]);
  });

  it('need no order if two people travelled', () => {
    expect(diagnosticsAbout({ id: '2021-04-06-a' }, { id: '2021-04-06-b', visit: visitors('emil-frank') })).toEqual([]);
  });

  it('need no order if only their month is known', () => {
    expect(diagnosticsAbout({ id: '2021-04-a' }, { id: '2021-04-b' })).toEqual([]);
  });

  it('need an order for all three if there are three', () => {
    expect(
      diagnosticsAbout({ id: '2021-04-06-a' }, { id: '2021-04-06-b' }, { id: '2021-04-06-c', visit: { after: '2021-04-06-a' } }),
    ).toHaveLength(1);
  });

  it('are out of order if two come after the same one', () => {
    const after = { after: '2021-04-06-a' };
    expect(
      diagnosticsAbout({ id: '2021-04-06-a' }, { id: '2021-04-06-b', visit: after }, { id: '2021-04-06-c', visit: after }),
    ).toHaveLength(1);
  });

  it('are out of order if each comes after the other', () => {
    expect(
      diagnosticsAbout({ id: '2021-04-06-a', visit: { after: '2021-04-06-b' } }, { id: '2021-04-06-b', visit: { after: '2021-04-06-a' } }),
    ).not.toEqual([]);
  });

  it('get one diagnostic, however many people travelled together', () => {
    const both = visitors('anna-berg', 'emil-frank');
    expect(diagnosticsAbout({ id: '2021-04-06-a', visit: both }, { id: '2021-04-06-b', visit: both })).toHaveLength(1);
  });
});
