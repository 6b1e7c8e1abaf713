import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../archive/load/load-in-astro.ts';
import type { Relationship } from '../../../archive/model/relationship.ts';
import { comparedRelationships, comparedVisits } from '../../../views/pages/visit-comparison.ts';

/** What the visits of a pair are compared by, for two visits that a reader chooses. */
export const getStaticPaths = (async () =>
  comparedRelationships(await loadArchive()).map((relationship) => ({
    params: { slug: relationship.slug },
    props: { relationship },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ relationship: Relationship }> = async ({ props }) =>
  Response.json(comparedVisits(props.relationship, await loadArchive()));
