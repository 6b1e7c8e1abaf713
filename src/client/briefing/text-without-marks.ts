/** The words of an element as they are read: on one line, without the numbers of notes and the marks that copy links. */
export function textWithoutMarks(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const part of copy.querySelectorAll('sup, .copy-mark')) part.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
