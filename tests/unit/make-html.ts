import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { Archive } from '../../src/archive/archive.ts';
import { markdownPlugins } from '../../src/markdown/plugins.ts';

/** The HTML that a body becomes on the site: Astro’s own chain, set as in `astro.config.mjs`, with the site’s plugins. */
export async function htmlOf(file: string, body: string, archive: Archive): Promise<string> {
  const processor = await createMarkdownProcessor({
    syntaxHighlight: false,
    gfm: false,
    smartypants: false,
    ...markdownPlugins(() => archive),
  });
  const { code } = await processor.render(body, { fileURL: pathToFileURL(`/content/${file}`) });
  return code;
}
