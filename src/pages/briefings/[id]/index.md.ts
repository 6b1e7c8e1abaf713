import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../../../archive/load/load-in-astro.ts';
import { briefingMarkdown } from '../../../markdown/briefing-markdown.ts';
import { MARKDOWN_TYPE } from '../../../views/follow/types-of-files.ts';
import { reusePage } from '../../../views/meta/page-from-last-build.ts';
import { briefingsWithTwin, briefingTwin } from '../../../views/pages/briefing/briefing-twin.ts';

/** Briefings as Markdown, beside their pages: `/briefings/2021-04-06-lavrov-islamabad/index.md`. */
export const getStaticPaths = async () =>
  briefingsWithTwin(await loadArchive()).map((briefing) => ({ params: { id: briefing.id }, props: { briefing } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, url }) => {
  const twin = briefingTwin(props.briefing);
  return reusePage(url, twin) ?? new Response(briefingMarkdown(twin), { headers: { 'content-type': `${MARKDOWN_TYPE}; charset=utf-8` } });
};
