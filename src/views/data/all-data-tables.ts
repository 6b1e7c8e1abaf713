import type { DataTable } from './data-table.ts';
import * as names from './name-tables.ts';
import * as statements from './statement-tables.ts';
import * as visits from './visit-tables.ts';

/** All tables of the data, in the order in which the page describes them. */
export const DATA_TABLES: DataTable[] = [
  visits.visitsTable,
  visits.participantsTable,
  visits.stopsTable,
  statements.commitmentsTable,
  statements.commitmentHistoryTable,
  statements.quotesTable,
  statements.figuresTable,
  statements.documentsTable,
  statements.sourcesTable,
  names.peopleTable,
  names.officesTable,
  names.countriesTable,
  names.placesTable,
  names.organisationsTable,
  names.topicsTable,
  names.namesTable,
];
