/** What a page says first. */
export interface PageText {
  title: string;
  /** The words of its headings of the first level. */
  headings: string[];
  /** The first words that readers see, without menus. */
  beginning: string;
}

/** Elements whose text is no part of what a page says. */
const UNREAD = ['script', 'style', 'noscript', 'template', 'svg', 'nav', 'select'];

/** The number of characters at the beginning of a page that tell what it is. */
const BEGINNING = 600;

/** A tag, or the beginning or the end of a comment. No run of signs is read twice, because a tag ends before the next one begins. */
const TAG = /<!--|-->|<(\/?)([a-z][a-z0-9]{0,20})\b[^<>]*>/giu;

/** Reads the title, the headings and the first words of an HTML page, however broken, in one sweep. `type` is its media type. */
export function readPageText(body: Uint8Array, type: string): PageText {
  const html = decode(body, type);
  const parts = { title: '', text: '', headings: [] as string[] };
  let end: string | undefined; // the tag up to which everything is left out
  let inside: 'title' | 'h1' | undefined;
  let from = 0;
  const read = (to: number) => {
    if (end !== undefined) return;
    const words = html.slice(from, to);
    if (inside === 'title') parts.title += words;
    else parts.text += ` ${words}`;
    if (inside === 'h1') parts.headings.push(`${parts.headings.pop() ?? ''}${words}`);
  };
  for (const match of html.matchAll(TAG)) {
    const [tag, slash = '', name = ''] = match;
    read(match.index);
    from = match.index + tag.length;
    const element = name.toLowerCase();
    if (end !== undefined) {
      if (end === (tag === '-->' ? tag : `${slash}${element}`)) end = undefined;
    } else if (tag === '<!--') end = '-->';
    else if (slash === '' && UNREAD.includes(element)) end = `/${element}`;
    else if (element === 'title' || element === 'h1') {
      inside = slash === '' ? element : undefined;
      if (inside === 'h1') parts.headings.push('');
    }
  }
  read(html.length);
  return {
    title: tidy(parts.title.slice(0, BEGINNING)),
    headings: parts.headings.slice(0, 5).map((heading) => tidy(heading.slice(0, BEGINNING))),
    beginning: tidy(parts.text.slice(0, 40 * BEGINNING)).slice(0, BEGINNING),
  };
}

/** Decodes a page by the character set that its server or its head names, or else as UTF-8. */
function decode(body: Uint8Array, type: string): string {
  const head = Buffer.from(body.subarray(0, 2000)).toString('latin1');
  const [, named = 'utf-8'] = /charset=["']?([\w-]+)/.exec(type) ?? /<meta[^<>]{0,200}charset=["']?([\w-]+)/i.exec(head) ?? [];
  try {
    return new TextDecoder(named).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};

const tidy = (text: string): string =>
  text
    .replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (entity, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal))
        : (ENTITIES[name.toLowerCase()] ?? entity),
    )
    .replaceAll(/\s+/g, ' ')
    .trim();

const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
