/** Gives the page a style sheet that comes with a script, so that no page waits for it; returns what takes it away again. */
export function adoptSheet(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== sheet));
}
