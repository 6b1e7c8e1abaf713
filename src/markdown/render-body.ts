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

/**
 * The HTML of a body. Not by way of Astro, which makes a module of each body and bundles all of them: at a thousand
 * briefings that takes as long as everything else.
 */
export const renderBody = ({ file, body }: Body, archive: Archive): string =>
  String(processorOf(archive).processSync(new VFile({ path: file, value: body })));

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
