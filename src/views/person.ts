import type { Appearance } from '../archive/appearances.ts';
import type { Archive } from '../archive/archive.ts';
import type { Country, Person } from '../archive/subject.ts';
import { hasBegun } from '../archive/visit.ts';
import { get } from '../archive/subjects.ts';
import { messages } from '../i18n/messages.ts';
import { formatTerm } from './names.ts';
import { subjectLink } from './link.ts';
import { quoteViewOf } from './quote.ts';
import { visitSection, type Section } from './section.ts';

/** One sentence on a person, for search engines and lists: the name with the latest office known here. */
export const personSummary = (person: Person): string => messages.subject.personSummary(person.name, latestOffice(person));

/** The title of the office that began last, as far as its dates are known. */
export const latestOffice = ({ offices }: Person): string | undefined =>
  offices.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0]?.title;

export function personSections(person: Person, appearances: Appearance[], archive: Archive): Section[] {
  const words = messages.subject;
  return [
    visitSection('made', words.made, appearances, ['visitor'], archive),
    visitSection('received', words.received, appearances, ['host'], archive),
    visitSection('met', words.met, appearances, ['met'], archive),
    visitSection('travelled', words.travelled, appearances, ['delegation'], archive),
    {
      id: 'quotes',
      heading: words.quotes,
      type: 'quotes',
      items: appearances.flatMap(({ briefing }) =>
        briefing.quotes.filter(({ speaker }) => speaker === person.id).map((quote) => quoteViewOf(quote, briefing, archive)),
      ),
    },
    { id: 'counterparts', heading: words.counterparts, type: 'links', items: counterparts(person, appearances, archive) },
    {
      id: 'offices',
      heading: words.offices,
      type: 'facts',
      items: person.offices.map(({ title, country, from, to, deFacto }) => ({
        label: messages.office(title, get<Country>(archive.countries, country).name, deFacto === true),
        value: formatTerm(from, to),
      })),
    },
  ];
}

/** Those whom a person met across the table: hosts of visits made, visitors received; how often. */
function counterparts(person: Person, appearances: Appearance[], archive: Archive) {
  const met = appearances
    .filter(({ briefing: { visit } }) => hasBegun(visit))
    .flatMap(({ role, briefing: { visit } }) =>
      role === 'visitor' ? [...visit.hosts, ...visit.met] : role === 'host' || role === 'met' ? visit.visitors : [],
    );
  return [...Map.groupBy(met, (holder) => holder.person)]
    .filter(([it]) => it !== person)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([it, of]) => ({ ...subjectLink(it, archive), note: messages.lists.visits(of.length) }));
}
