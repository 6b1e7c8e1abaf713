import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Archive } from '../archive/model/archive.ts';
import { markdownPlugins } from './plugins.ts';

/** A text below front matter, with the path of its file. */
interface Body {
  file: string;
  body: string;
}

export interface RenderedBody {
  html: string;
  /** The ids of the figures whose anchors stand in the text; the list below the text bears those of the others. */
  placedAnchors: ReadonlySet<string>;
}

/**
 * Renders a body as HTML; `adapt` may change the tree before it is printed. Astro does not render bodies: it would make a module of each
 * and bundle all of them, which at a thousand briefings takes as long as everything else.
 */
export function renderBody({ file, body }: Body, archive: Archive, adapt: (tree: Root) => void = () => undefined): RenderedBody {
  const processor = processorOf(archive);
  const source = new VFile({ path: file, value: body });
  const tree = processor.runSync(processor.parse(source), source);
  adapt(tree);
  return { html: processor.stringify(tree, source), placedAnchors: source.data.placedAnchors ?? new Set() };
}

const processors = new WeakMap<Archive, ReturnType<typeof makeProcessor>>();

/** The processor of an archive, made once; while an editor works each change makes a new archive. */
function processorOf(archive: Archive): ReturnType<typeof makeProcessor> {
  const made = processors.get(archive) ?? makeProcessor(archive);
  processors.set(archive, made);
  return made;
}

function makeProcessor(archive: Archive) {
  const { remarkPlugins, rehypePlugins } = markdownPlugins(archive);
  return unified().use(remarkParse).use(remarkPlugins).use(remarkRehype).use(rehypePlugins).use(rehypeStringify).freeze();
}
