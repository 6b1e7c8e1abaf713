/** Adds a style sheet to the page that comes with a script, so that no page waits for it. Returns a function that removes it. */
export function adoptStylesheet(css: string): () => void {
  const stylesheet = new CSSStyleSheet();
  stylesheet.replaceSync(css);
  document.adoptedStyleSheets.push(stylesheet);
  return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== stylesheet));
}
