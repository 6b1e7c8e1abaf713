import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** Writes an SVG document of a size in pixels. Children are elements made with `x()`; the serialiser escapes their text and attributes. */
export const svgDocument = (width: number, height: number, children: ReturnType<typeof x>[]): string =>
  toXml(x('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, children), {
    closeEmptyElements: true,
    tightClose: true,
  });
