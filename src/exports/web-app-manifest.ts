import { messages } from '../i18n/messages.ts';
import { site } from '../site.ts';
import { routes } from '../views/meta/routes.ts';

/** The icons besides `favicon.svg`: side in pixels, and the share of it that the drawing takes. A mask may cut off a fifth. */
export const ICONS = [
  { name: 'apple-touch-icon', size: 180, drawn: 1 },
  { name: 'icon-192', size: 192, drawn: 1 },
  { name: 'icon-512', size: 512, drawn: 1 },
  { name: 'icon-maskable', size: 512, drawn: 0.8 },
] as const;

/** The web app manifest, for adding the site to a home screen: https://www.w3.org/TR/appmanifest/. `colour` is the paper colour. */
export const webAppManifest = (colour: string): object => ({
  name: `${site.name}: ${messages.home.title}`,
  short_name: site.shortName,
  description: site.description,
  lang: messages.lang,
  id: routes.home(),
  start_url: routes.home(),
  scope: routes.home(),
  display: 'browser',
  background_color: colour,
  theme_color: colour,
  icons: [
    { src: routes.favicon(), sizes: 'any', type: 'image/svg+xml' },
    ...ICONS.slice(1).map(({ name, size }) => ({
      src: routes.icon(name),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: name === 'icon-maskable' ? 'maskable' : 'any',
    })),
  ],
});
