import { describe, expect, it } from 'vitest';
import { checkOffices } from '../../../../src/archive/checks/offices-on-visits.ts';
import { archiveOf } from '../../make-archive.ts';
import { hosts, visitors, type BriefingFields } from '../../make-content.ts';

const office = (title: string, terms: object = {}) => ({ title, function: 'minister', country: 'norland', ...terms });
const quist = (...offices: object[]) => ({ 'zoe-quist': { name: 'Zoe Quist', family: 'Quist', offices } });

describe('the office of a visitor or host', () => {
  const diagnosticsFor = (people: ReturnType<typeof quist>, visit: BriefingFields['visit']) =>
    archiveOf({ people, briefings: [{ id: '2021-04-06-a', visit: { ...visit } }] }).visits.flatMap(checkOffices);

  it('must have been held on that day', () => {
    expect(diagnosticsFor(quist(office('Minister', { to: '2020' })), visitors('zoe-quist'))).toMatchObject([
      {
        file: 'briefings/2021-04-06-a.md',
        field: 'visit.visitors[0]',
        problem: 'Zoe Quist held no such office on 2021-04-06',
        remedy: 'add it with its dates to content/people/zoe-quist.yaml',
      },
    ]);
  });

  it('must have been held by the person where the editor chose it', () => {
    const visit = { visitors: [{ person: 'zoe-quist', office: 'Queen' }] };
    expect(diagnosticsFor(quist(office('Minister')), visit)).toMatchObject([
      {
        problem: 'Zoe Quist held no such office on 2021-04-06',
        remedy: 'did you mean `Minister`? Else add it with its dates to content/people/zoe-quist.yaml',
      },
    ]);
  });

  it('must be chosen by the editor where the person may have held several', () => {
    expect(diagnosticsFor(quist(office('Minister'), office('Envoy')), hosts('zoe-quist'))).toMatchObject([
      {
        field: 'visit.hosts[0]',
        problem: 'Zoe Quist may have held several offices on 2021-04-06: Minister; Envoy',
        remedy: 'say which with `office: <title>`, or date the terms',
      },
    ]);
  });

  it('passes where the editor chose one of several', () => {
    expect(diagnosticsFor(quist(office('Minister'), office('Envoy')), { visitors: [{ person: 'zoe-quist', office: 'Envoy' }] })).toEqual(
      [],
    );
  });

  it('passes where two terms without an end are of the same office', () => {
    expect(
      diagnosticsFor(quist(office('Minister', { from: '2012' }), office('Minister', { from: '2018' })), visitors('zoe-quist')),
    ).toEqual([]);
  });
});
