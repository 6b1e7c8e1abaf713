import { lettersTo } from '../integration/check-content.ts';
import { formatLetters } from '../validation/diagnostics/diagnostic.ts';
import { settings } from '../settings.ts';

const letters = lettersTo(settings.contentDir);
if (letters.length > 0) {
  console.error(formatLetters(letters));
  process.exit(1);
}
console.log('The content has nothing to mend.');
