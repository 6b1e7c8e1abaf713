import { describe, expect, it } from 'vitest';
import { briefingView } from '../../../../../src/views/pages/briefing/briefing.ts';
import { archiveOf, briefingIn } from '../../../make-archive.ts';
import type { BriefingFields } from '../../../make-content.ts';

const ID = '2021-04-06-this';

function viewWith(fields: Partial<BriefingFields> = {}, ...others: BriefingFields[]) {
  const archive = archiveOf({ briefings: [{ title: 'Berg in Sudopol', published: '2021-04-08', ...fields, id: ID }, ...others] });
  return briefingView(briefingIn(archive, ID), archive);
}

describe('the page of a briefing', () => {
  it('says how to cite it, with its permanent address', () => {
    const { url, styles, files } = viewWith().citations;
    expect(url).toBe('https://readout.example/briefings/2021-04-06-this/');
    expect(styles.map(({ name }) => name)).toEqual(['Chicago (note)', 'APA', 'MLA', 'Harvard']);
    for (const { parts } of styles) expect(parts.map(({ text }) => text).join('')).toContain(url);
    expect(files.map(({ fileName }) => fileName)).toEqual(['2021-04-06-this.ris', '2021-04-06-this.bib', '2021-04-06-this.json']);
  });

  it('tells machines when it was published and last changed', () => {
    const { jsonLd = '' } = viewWith({ updated: '2021-05-01' }).head;
    expect(JSON.parse(jsonLd)).toMatchObject({ '@type': 'NewsArticle', datePublished: '2021-04-08', dateModified: '2021-05-01' });
  });

  it('takes at least a minute to read', () => {
    expect(viewWith().minutes).toBe('1-minute read');
  });

  it('takes two minutes for some five hundred words', () => {
    expect(viewWith({ body: `${'word '.repeat(500)}[@gazette]` }).minutes).toBe('2-minute read');
  });

  it('has its corrections with their days', () => {
    const corrections = [{ key: 'name', date: '2021-04-09', note: 'A name was misspelt.' }];
    expect(viewWith({ corrections }).corrections).toEqual([{ id: 'correction-name', date: '9 April 2021', note: 'A name was misspelt.' }]);
  });

  it('has its figures with who stated them', () => {
    const figures = [{ key: 'ships', what: 'ships', value: 1100, unit: 'ships', bound: 'more than', by: 'bruno-costa', source: 'gazette' }];
    expect(viewWith({ figures }).figures).toMatchObject([
      {
        id: 'figure-ships',
        value: 'more than 1,100 ships',
        attribution: { text: 'stated by', by: { text: 'Bruno Costa' } },
        source: { number: 1 },
      },
    ]);
  });

  it('has its papers, or the source that says that there were none, with a card of that source; the card of the visit counts them', () => {
    const paper = { key: 'line', kind: 'protocol', title: 'Protocol on the line', parties: ['sudonia'], source: 'gazette' };
    const some = viewWith({ documents: [paper] });
    expect(some).toMatchObject({ documents: [{ id: 'document-line' }], noDocuments: undefined });
    expect(some.card.documents).toEqual({ text: '1 document', href: '#documents' });
    const sources = ['gazette', 'wire'].map((key) => ({ key, title: 'A report', publisher: 'The Gazette' }));
    const none = viewWith({ documents: 'none', documentsSource: 'wire', sources });
    expect(none).toMatchObject({ documents: [], noDocuments: { number: 2 }, card: { documents: { text: 'Nothing' } } });
    expect(none.sourceCards).toMatchObject([{ id: 'card-gazette' }, { id: 'card-wire' }]);
    expect(viewWith()).toMatchObject({ documents: [], noDocuments: undefined, card: { documents: undefined } });
  });

  it('leads on only to lists that hold something, says what their briefings have in common with it, and lists none twice', () => {
    const view = viewWith({}, { id: '2020-01-01-before' }, { id: '2018-01-01-earlier' });
    expect(viewWith().related).toEqual([]);
    expect(view.pairs[0]?.neighbours.map(({ visit }) => visit.id)).toEqual(['2020-01-01-before']);
    expect(view.related).toMatchObject([
      { heading: 'Same two countries', items: [{ href: '/briefings/2018-01-01-earlier/', reason: 'Also: Norland and Sudonia' }] },
    ]);
  });
});
