import type { Element, Root } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Archive } from '../archive/model/archive.ts';
import { makeBodyProcessor } from './body-processor.ts';

/** The text below the front matter of a file, with the file's path. */
interface Body {
  file: string;
  body: string;
}

export interface RenderedBody {
  html: string;
  /** The ids of the figures whose anchors are in the text. The list of figures below the text has the other anchors. */
  placedAnchors: ReadonlySet<string>;
  /** Its sections, by the anchors and words of their headings. */
  sections: BodySection[];
}

/** A section of a text, which begins with a heading of the second level. */
export interface BodySection {
  id: string;
  text: string;
}

/**
 * Renders a body as HTML; `adapt` may change the tree before it is printed. Astro's own renderer is not used: it makes a
 * module of each body and bundles them all, which takes as long as the rest of the build at a thousand briefings.
 */
export function renderBody({ file, body }: Body, archive: Archive, adapt: (tree: Root) => void = () => undefined): RenderedBody {
  const processor = processorOf(archive);
  const source = new VFile({ path: file, value: body });
  const tree = processor.runSync(processor.parse(source), source);
  adapt(tree);
  return { html: processor.stringify(tree, source), placedAnchors: source.data.placedAnchors ?? new Set(), sections: sectionsOf(tree) };
}

function sectionsOf(tree: Root): BodySection[] {
  const sections: BodySection[] = [];
  visit(tree, { type: 'element', tagName: 'h2' }, (heading) => {
    const { id } = heading.properties;
    if (typeof id === 'string') sections.push({ id, text: wordsOf(heading) });
  });
  return sections;
}

/** The words of a heading, without the numbers of its notes. */
function wordsOf(heading: Element): string {
  let words = '';
  visit(heading, (node) => {
    if (node.type === 'element' && node.tagName === 'sup') return SKIP;
    if (node.type === 'text') words += node.value;
    return CONTINUE;
  });
  return words.trim();
}

const processors = new WeakMap<Archive, ReturnType<typeof makeBodyProcessor>>();

/** The processor of an archive, made once for each: in `npm run dev` every change of the content makes a new archive. */
function processorOf(archive: Archive): ReturnType<typeof makeBodyProcessor> {
  const processor = processors.get(archive) ?? makeBodyProcessor(archive);
  processors.set(archive, processor);
  return processor;
}
