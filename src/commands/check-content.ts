import { lettersTo } from '../build/letters.ts';
import { formatLetters } from '../schemas/letter.ts';
import { settings } from '../settings.ts';

const letters = lettersTo(settings.contentDir);
if (letters.length > 0) {
  console.error(formatLetters(letters));
  process.exit(1);
}
console.log('The content has nothing to mend.');
