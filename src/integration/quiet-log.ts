import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import toTerminal from 'astro/logger/node';

/** How Astro ends the line of a page: with the time that it took. */
const END = /^ (?:\x1B\[\d+m)*\(\+/;

/**
 * Astro's own log without a line for each page: several are printed at a time, so that their lines run into each other, and of those
 * that are taken over it would say that they are empty.
 */
export default function quietLog(): AstroLoggerDestination {
  const terminal = toTerminal();
  const isOfPage = ({ newLine, message }: AstroLoggerMessage) => !newLine || END.test(message);
  return { write: (message) => isOfPage(message) || terminal.write(message) };
}
