export type Scheme = 'light' | 'dark';

/** The hexadecimal value of a colour in the text of `tokens.css`. Throws if the text does not define it with a light and a dark value. */
export function colourOf(tokens: string, name: string, scheme: Scheme): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  const found = scheme === 'light' ? light : dark;
  if (!found) throw new Error(`tokens.css has no pair of colours --${name}.`);
  return found;
}

/** All colours in the text of `tokens.css`, in the order of the file. */
export const colourPairs = (tokens: string): { name: string; light: string; dark: string }[] =>
  [...tokens.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name = '', light = '', dark = '']) => ({ name, light, dark }));

/** The text of `tokens.css` with only the light colours, for renderers that do not support `light-dark()`. */
export const withLightColours = (tokens: string): string => tokens.replaceAll(/light-dark\((#\w+), #\w+\)/g, '$1');
