import type { Archive } from '../archive/model/archive.ts';
import { dataTableWords } from '../i18n/data/data-tables.ts';
import { messages } from '../i18n/messages.ts';
import { headingNode, linkNode, listNode, paragraphNode, printMarkdown, textNode } from '../markdown/print-markdown.ts';
import { site } from '../site.ts';
import { DATA_TABLES } from '../views/data/all-data-tables.ts';
import { absoluteUrl, routes } from '../views/meta/routes.ts';
import { briefingsWithTwin } from '../views/pages/briefing/briefing-twin.ts';

/** The list of briefings as Markdown and of the files of the data, for programs that read texts: https://llmstxt.org/ */
export const llmsText = (archive: Archive): string =>
  printMarkdown([
    headingNode(1, site.name),
    { type: 'blockquote', children: [{ type: 'paragraph', children: [textNode(site.description)] }] },
    paragraphNode(textNode(`${messages.footer.licence(site.licence.name)} `), linkNode(site.licence.url, site.licence.url)),
    headingNode(2, messages.nav.briefings),
    listNode(
      briefingsWithTwin(archive).map(({ id, title, summary }) => [
        linkNode(title, absoluteUrl(routes.briefingMarkdown(id))),
        textNode(`: ${summary}`),
      ]),
      false,
    ),
    headingNode(2, messages.nav.data),
    listNode(
      DATA_TABLES.map(({ name }) => [
        linkNode(dataTableWords[name].title, absoluteUrl(routes.dataFile(`${name}.csv`))),
        textNode(`: ${dataTableWords[name].description}`),
      ]),
      false,
    ),
  ]);
