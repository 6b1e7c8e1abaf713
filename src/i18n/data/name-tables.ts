const shared = {
  url: ['Address', 'Its page on this site. Missing if it appears in no visit.'],
  wikidata: ['Wikidata', 'The item of Wikidata, where we are certain.'],
  aliases: ['Other spellings', 'Other spellings of the name in Latin script.'],
  note: ['Note', 'What a reader of the page needs to know.'],
} as const;

/** The words for the tables of people, countries and everything else with a name. */
export const nameTableWords = {
  people: {
    title: 'People',
    description: 'One row for each person with a page.',
    columns: {
      id: ['Id', 'The permanent id of the person.'],
      name: ['Name', 'The name in Latin script, as the site prints it.'],
      family: ['Family name', 'The part of the name that texts use by itself.'],
      ...shared,
    },
  },
  offices: {
    title: 'Offices',
    description:
      'One row for each office that a person holds or has held, as far as the visits need it. These lists are not complete careers.',
    columns: {
      person: ['Person', 'The id of the person.'],
      position: ['Position', 'The place among the offices of the person, counted from 1.'],
      title: ['Title', 'The title of the office, without the country.'],
      function: ['Function', 'The kind of office, by which visits are compared.'],
      country: ['Country', 'The id of the country of the office.'],
      country_iso3: ['Country, ISO', 'The code of that country in ISO 3166-1, three letters, where known.'],
      country_gw: ['Country, Gleditsch–Ward', 'The number of that country in the list of Gleditsch and Ward, where known.'],
      organisation: ['Organisation', 'The id of the organisation of the office.'],
      from: ['From', 'When the term began, if that is certain.'],
      to: ['To', 'When the term ended. Missing if it goes on or the end is not certain.'],
      current: ['Current', 'Whether the office was known to be held when the entry was last edited.'],
      de_facto: ['De facto', 'Whether the office belongs to a government that others do not recognise.'],
    },
  },
  countries: {
    title: 'Countries',
    description: 'One row for each country, with its codes in other collections of data.',
    columns: {
      id: ['Id', 'The permanent id of the country.'],
      name: ['Name', 'The short name in English.'],
      adjective: ['Adjective', 'The adjective in English.'],
      iso2: ['ISO, two letters', 'The code of ISO 3166-1 with two letters. Missing for countries that are no more.'],
      iso3: ['ISO, three letters', 'The code of ISO 3166-1 with three letters, where known.'],
      gw: ['Gleditsch–Ward', 'The number of the state in the list of Gleditsch and Ward, where known.'],
      capital: ['Capital', 'The id of the place that is the capital.'],
      ...shared,
    },
  },
  places: {
    title: 'Places',
    description: 'One row for each place that was visited or is a capital.',
    columns: {
      id: ['Id', 'The permanent id of the place.'],
      name: ['Name', 'The present name in English.'],
      country: ['Country', 'The id of the country in which it lies.'],
      latitude: ['Latitude', 'Degrees north of the equator.'],
      longitude: ['Longitude', 'Degrees east of Greenwich.'],
      ...shared,
    },
  },
  organisations: {
    title: 'Organisations',
    description: 'One row for each international organisation.',
    columns: {
      id: ['Id', 'The permanent id of the organisation.'],
      name: ['Name', 'The full name in English.'],
      short: ['Abbreviation', 'The abbreviation in use.'],
      ...shared,
    },
  },
  topics: {
    title: 'Topics',
    description: 'One row for each topic of the briefings.',
    columns: {
      id: ['Id', 'The permanent id of the topic.'],
      name: ['Name', 'The topic as a label.'],
      url: shared.url,
      aliases: shared.aliases,
      note: shared.note,
    },
  },
  names: {
    title: 'Other names',
    description:
      'One row for each name in another script, and for each former name, of people, countries, places, organisations and topics.',
    columns: {
      type: ['What it names', 'What has the name.'],
      id: ['Id', 'The id of what has the name, in the table of its type.'],
      position: ['Position', 'The place among the names of the same thing, counted from 1.'],
      name: ['Name', 'The name in its own script.'],
      lang: ['Language', 'The language of the name, as a BCP 47 tag.'],
      from: ['From', 'The first day of the name, if it was used only for a time.'],
      to: ['To', 'The last day of the name, if it is no longer used.'],
    },
  },
} as const;
