import { messages } from '../../i18n/messages.ts';
import { settings } from '../../settings.ts';
import { makeHead, type Head } from '../meta/head.ts';
import { routes } from '../meta/routes.ts';

/** The head of the page that stands for those which a reader's device does not keep; of a site that keeps nothing, none. */
export const offlineViews = (): Head[] =>
  settings.offline ? [makeHead(messages.offline.title, messages.offline.summary, routes.offline(), { noindex: true })] : [];
