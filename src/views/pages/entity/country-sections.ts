import type { Appearance } from '../../../archive/model/appearances.ts';
import type { Archive } from '../../../archive/model/archive.ts';
import { hasPage } from '../../../archive/facts/entities-with-page.ts';
import { hasBegun } from '../../../archive/model/visit.ts';
import type { Country } from '../../../archive/model/entity.ts';
import { messages } from '../../../i18n/messages.ts';
import { formatTerm } from '../../parts/format-term.ts';
import { entityLink } from '../../parts/link.ts';
import { latestOffice } from '../../../archive/model/offices-held.ts';
import { relationshipTitle } from '../../parts/relationship-title.ts';
import { routes } from '../../meta/routes.ts';
import { notMadeSection, visitSection, type Section } from '../../parts/page-sections.ts';

/** The sections of a country; `documents` is that of what it signed or issued. */
export function countrySections(country: Country, appearances: Appearance[], documents: Section, archive: Archive): Section[] {
  const words = messages.entity;
  const pairs = [...archive.relationships.values()].filter(({ countries }) => countries.includes(country));
  const people = [...archive.people.values()].filter(
    (person) => person.offices.some((office) => office.country === country.id) && hasPage(person, archive),
  );
  const places = [...archive.places.values()].filter((place) => place.country === country && hasPage(place, archive));
  return [
    {
      id: 'pairs',
      heading: words.relationships,
      type: 'links',
      items: pairs.map(({ slug, countries, visits }) => ({
        text: relationshipTitle(countries),
        href: routes.relationship(slug),
        note: messages.lists.visits(visits.filter(hasBegun).length),
      })),
    },
    visitSection('received', words.received, appearances, ['receiving'], archive),
    visitSection('made', words.made, appearances, ['sending'], archive),
    notMadeSection(appearances, archive),
    documents,
    {
      id: 'people',
      heading: words.people,
      type: 'links',
      items: people.map((person) => ({ ...entityLink(person, archive), note: latestOffice(person)?.title })),
    },
    { id: 'places', heading: words.places, type: 'links', items: places.map((place) => entityLink(place, archive)) },
    {
      id: 'governments',
      heading: words.government,
      type: 'facts',
      items: country.governments.map(({ name, from, to, recognition }) => ({
        label: name,
        value: [formatTerm(from, to), recognition].filter(Boolean).join('. '),
      })),
    },
  ];
}
