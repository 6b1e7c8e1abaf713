import { describe, expect, it } from 'vitest';
import { checkAmbiguousMentions } from '../../../../src/archive/checks/ambiguous-mentions.ts';
import { archiveOf } from '../../make-archive.ts';
import { visitors } from '../../make-content.ts';

const office = (title: string, terms: object = {}) => ({ title, function: 'minister', country: 'norland', ...terms });

describe('a name that could mean two people', () => {
  const briefing = (body: string) => ({ id: '2021-04-06-a', visit: visitors('anna-berg', 'olaf-berg'), body });
  const people = {
    'olaf-berg': { name: 'Olaf Berg', family: 'Berg', offices: [office('Minister')] },
  };
  const diagnosticsFor = (body: string) => archiveOf({ people, briefings: [briefing(body)] }).briefings.flatMap(checkAmbiguousMentions);

  it('is reported with its line', () => {
    const [diagnostic] = diagnosticsFor('They came.[@gazette]\n\nThat day Berg spoke.[@gazette]');
    expect(diagnostic).toMatchObject({
      file: 'briefings/2021-04-06-a.md',
      field: 'body',
      problem: '“Berg” could be Anna Berg or Olaf Berg',
      remedy: 'write the full name, or one that only one of them has',
    });
  });

  it('is reported with the line of the file, front matter included', () => {
    const archive = archiveOf({ people, briefings: [briefing('They came.[@gazette]\n\nThat day Berg spoke.[@gazette]')] });
    const [{ bodyLine = 0 } = {}] = archive.briefings;
    expect(archive.briefings.flatMap(checkAmbiguousMentions)).toMatchObject([{ line: bodyLine + 3 }]);
  });

  it('passes after the full name of one of them', () => {
    expect(diagnosticsFor('That day Anna Berg spoke. Berg left.[@gazette]')).toEqual([]);
  });
});
