import { toXml } from 'xast-util-to-xml';

/**
 * Writes an element made with `x()` as XML. The serialiser escapes text and attributes, but leaves `]]>` as it is, which XML allows
 * only at the end of a CDATA section: with it in a text, no reader parses the file.
 */
export const writeXml = (element: Parameters<typeof toXml>[0]): string =>
  toXml(element, { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;');
