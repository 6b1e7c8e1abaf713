import { manifestOf } from '../exports/manifest.ts';
import { colourOf } from '../styles/colour.ts';
import tokens from '../styles/tokens.css?raw';

export const GET = () => new Response(JSON.stringify(manifestOf(colourOf(tokens, 'paper', 'light'))));
