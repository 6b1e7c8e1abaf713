import type { Root } from 'hast';
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
  return { html: processor.stringify(tree, source), placedAnchors: source.data.placedAnchors ?? new Set() };
}

const processors = new WeakMap<Archive, ReturnType<typeof makeBodyProcessor>>();

/** The processor of an archive, made once for each: in `npm run dev` every change of the content makes a new archive. */
function processorOf(archive: Archive): ReturnType<typeof makeBodyProcessor> {
  const processor = processors.get(archive) ?? makeBodyProcessor(archive);
  processors.set(archive, processor);
  return processor;
}
