import { webAppManifest } from '../exports/web-app-manifest.ts';
import { colourOf } from '../styles/colours-in-tokens.ts';
import tokens from '../styles/tokens.css?raw';

export const GET = () => new Response(JSON.stringify(webAppManifest(colourOf(tokens, 'paper', 'light'))));
