/** Makes an element with properties and children; text children stay text, whatever they hold. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** The element of the page that a script cannot do without. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as `querySelector` itself
export function find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`The page lacks ${selector}.`);
  return found;
}

/** The marked text of an excerpt: only its words and its `mark` elements, nothing else that it may hold. */
export function excerptNodes(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) =>
    node instanceof HTMLElement && node.tagName === 'MARK'
      ? element('mark', {}, node.textContent)
      : document.createTextNode(node.textContent ?? ''),
  );
}
