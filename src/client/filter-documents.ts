import { documentsWords as words } from '../i18n/documents.ts';
import { filterYearList } from './filter-year-list.ts';

/** Filters the list of all documents. */
filterYearList({ name: 'document', itemClass: 'document', listClass: 'documents', words });
