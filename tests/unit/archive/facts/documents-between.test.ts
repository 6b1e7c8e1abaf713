import { expect, it } from 'vitest';
import { documentsBetween } from '../../../../src/archive/facts/documents-between.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { archiveOf } from '../../make-archive.ts';
import { visitors } from '../../make-content.ts';

const paper = (key: string, ...parties: string[]) => ({ key, kind: 'agreement', title: `Agreement ${key}`, parties, source: 'gazette' });

it('two countries have the papers of their visits, and those of other visits to which both are parties', () => {
  const archive = archiveOf({
    briefings: [
      { id: '2020-05-06-own', documents: [paper('own', 'norland', 'sudonia'), paper('one-sided', 'sudonia')] },
      {
        id: '2021-04-06-both',
        visit: visitors('anna-berg', 'emil-frank'),
        documents: [
          paper('three', 'norland', 'sudonia', 'estmark'),
          paper('other', 'estmark', 'sudonia'),
          paper('guests', 'norland', 'estmark'),
        ],
      },
      { id: '2022-01-01-elsewhere', visit: visitors('emil-frank'), documents: [paper('third', 'norland', 'sudonia', 'estmark')] },
    ],
  });
  const keysOf = (slug: string) => documentsBetween(getById(archive.relationships, slug), archive).map(({ document }) => document.key);
  expect(keysOf('norland-sudonia')).toEqual(['third', 'three', 'own', 'one-sided']);
  expect(keysOf('estmark-sudonia')).toEqual(['third', 'three', 'other']);
});
