/** Makes an element with properties and children. Strings become text, whatever they contain. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** The first element of the page that matches a selector. Throws if there is none. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as `querySelector` itself
export function requireElement<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const element = document.querySelector<Kind>(selector);
  if (!element) throw new Error(`The page lacks ${selector}.`);
  return element;
}
