import { messages } from '../../../i18n/messages.ts';
import type { DocumentView } from '../../parts/document.ts';
import { routes } from '../../meta/routes.ts';
import { source } from './examples.ts';

/** A paper of the invented world, for the page that shows the design. */
export const document: DocumentView = {
  id: 'document-bridge',
  formerIds: [],
  href: routes.style(),
  date: '2021-04-07',
  kind: messages.documentOf(messages.documentKind['memorandum of understanding'], '7 April 2021'),
  title: 'Memorandum on the bridge over the strait',
  parties: [{ text: 'Norland', href: routes.style() }, { text: 'Sudonia', href: routes.style() }, { text: 'Strait Bridge Company' }],
  inForce: 'June 2021',
  commitment: { text: 'Build a bridge over the strait', href: routes.style() },
  texts: [{ text: 'gazette.example', href: 'https://gazette.example/bridge' }],
  source,
  briefing: { text: 'Berg ends a nine-year gap in Sudopol', href: routes.style() },
};
