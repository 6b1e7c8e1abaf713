import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { planVisit, type VisitAnswers } from '../../../src/drafting/plan-visit.ts';
import { printBriefing } from '../../../src/drafting/print-briefing.ts';
import { validateContent } from '../../../src/validation/rules/validate-content.ts';
import { archiveOf } from '../make-archive.ts';
import { makeFiles, rawFile } from '../make-content.ts';
import type { Collection } from '../../../src/schemas/collections.ts';

const PEOPLE = {
  'juri-holm': {
    name: 'Juri Holm',
    family: 'Holm',
    names: [{ text: 'Юрий Хольм', lang: 'ru' }],
    aliases: ['Yury Holm'],
    offices: [{ title: 'Minister of Foreign Affairs', function: 'foreign minister', country: 'norland' }],
  },
};
const FIELDS = { people: PEOPLE, briefings: [{ id: '2021-04-06-a', visit: { visitors: [{ person: 'juri-holm' }] } }] };
const archive = archiveOf(FIELDS);
const TODAY = '2026-01-02';

const plan = (answers: Partial<VisitAnswers>) =>
  planVisit({ who: ['Holm'], whom: [], where: ['Sudopol'], when: '2022-02-03', kind: '', topics: [], ...answers }, archive, TODAY);

/** The plan of a visit that can be read. */
function planned(answers: Partial<VisitAnswers>) {
  const result = plan(answers);
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  const briefing = printBriefing(result.facts, TODAY, 'The desk');
  return { ...result, briefing, fields: parse(briefing.text.split('---\n')[1] ?? '') as Record<string, unknown> };
}

describe('a visit that somebody told', () => {
  it('is a valid draft with the id of the archive, and with its stubs the content has nothing to mend', () => {
    const { briefing, stubs } = planned({
      whom: ['Tara Quist, Foreign Minister, Norland'],
      where: ['Port Quay, Sudonia, 12.344, 9.2'],
      when: '3 February 2022 to 2022-02-05',
      topics: ['trade'],
    });
    expect(briefing.file).toBe('briefings/2022-02-03-holm-port-quay.md');
    expect(stubs.map(({ file }) => file)).toEqual(['people/tara-quist.yaml', 'places/port-quay.yaml']);
    const files = [briefing, ...stubs].map(({ file, text }) => {
      const [folder = '', name = ''] = file.split('/');
      return rawFile(folder as Collection, name.replace(/\.\w+$/, ''), text);
    });
    const reading = validateContent({ files: [...makeFiles(FIELDS), ...files], diagnostics: [] }, { drafts: 'shown' });
    expect(reading.diagnostics).toEqual([]);
    expect(reading.content.briefings.find(({ data }) => data.draft)?.data).toMatchObject({
      title: 'Holm visits Port Quay',
      visit: { state: 'concluded', from: '2022-02-03', to: '2022-02-05', hosts: [{ person: 'tara-quist' }] },
      topics: ['trade'],
    });
  });

  it.each(['Хольм', 'юрий хольм', 'yury holm', 'juri-holm', 'HOLM'])('knows people by any name: %s', (who) => {
    expect(planned({ who: [who] }).fields['visit']).toMatchObject({ visitors: [{ person: 'juri-holm' }] });
  });

  it('names the office of someone new as the archive does for others of that country', () => {
    const { stubs } = planned({ whom: ['Tara Quist, Foreign Minister, Norland'] });
    expect(parse(stubs[0]?.text ?? '')).toMatchObject({ family: 'Quist', offices: [{ title: 'Minister of Foreign Affairs' }] });
  });

  it.each([
    ['2022-02-03', 'visited Sudopol, arriving on 3 February 2022.'],
    ['2022-02', 'visited Sudopol in February 2022.'],
    ['2022-02-03 to 2022-02-05', 'visited Sudopol on 3–5 February 2022.'],
    ['2026-03-04', 'is to visit Sudopol on 4 March 2026.'],
  ])('says no more of %s than is known', (when, days) => {
    expect(planned({ when }).fields['summary']).toBe(`Juri Holm (Minister of Foreign Affairs, Norland) ${days}`);
  });

  it('is announced where it lies ahead', () => {
    expect(planned({ when: '2026-03' }).fields['visit']).toMatchObject({ state: 'announced', planned: '2026-03' });
  });

  it.each([
    [{ who: ['Hlom'] }, /juri-holm \(Juri Holm\): write the id/],
    [{ who: ['Nemo'] }, /nobody here is called “Nemo”: for someone new write “name, title, country”/],
    [{ who: ['Tara Quist, Envoy, Nowhere'] }, /no one country or organisation here is called “Nowhere”/],
    [{ who: ['Тара Квист, Envoy, Norland'] }, /needs a name in Latin letters too/],
    [{ where: ['Kabul'] }, /no place here is called “Kabul”: for a new one write “Kabul, Afghanistan”/],
    [{ where: ['Port Quay, Sudonia'] }, /write “Port Quay, Sudonia, latitude, longitude”/],
    [{ when: 'soon' }, /“soon” is no date/],
    [{ when: '2022-02-05 to 2022-02-03' }, /ends before it begins/],
    [{ kind: 'royal' }, /no kind of visit/],
    [{ topics: ['whales'] }, /no topic here is called “whales”/],
  ])('that cannot be read is answered with what to write: %j', (answers, message) => {
    expect(plan(answers)).toEqual({ problems: [expect.stringMatching(message)] });
  });
});
