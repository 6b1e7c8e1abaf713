import { x } from 'xastscript';
import { writeXml } from './write-xml.ts';

/** Writes an SVG document of a size in pixels. Children are elements made with `x()`. */
export const svgDocument = (width: number, height: number, children: ReturnType<typeof x>[]): string =>
  writeXml(x('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, children));
