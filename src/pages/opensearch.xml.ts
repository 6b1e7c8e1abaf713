import { openSearchDescription } from '../exports/opensearch.ts';

export const GET = () => new Response(openSearchDescription());
