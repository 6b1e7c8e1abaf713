import { measureReports, SETS, totalOf } from './wire-reports.ts';

/** Prints how much of the invented wire reports is read rightly, field by field: `practice`, `aside`, or both; `--mistakes` lists what is wrong. */
const args = process.argv.slice(2);
const sets = SETS.filter((set) => args.length === 0 || args.every((arg) => arg.startsWith('--')) || args.includes(set));
const percent = (part: number, whole: number) => (whole === 0 ? '   –' : (part / whole).toFixed(2));

for (const set of sets) {
  const scores = measureReports(set);
  console.log(`\n${set.padEnd(14)} right  found wanted  precision recall`);
  for (const [field, { right, found, wanted }] of scores) console.log(line(field, right, found, wanted));
  const { right, found, wanted } = totalOf(scores);
  console.log(line('all', right, found, wanted));
  if (args.includes('--mistakes'))
    for (const [field, { mistakes }] of scores) for (const mistake of mistakes) console.log(`${field} ${mistake}`);
}

function line(name: string, right: number, found: number, wanted: number): string {
  const counts = [right, found, wanted].map((count) => String(count).padStart(6)).join(' ');
  return `${name.padEnd(13)} ${counts}  ${percent(right, found).padStart(9)} ${percent(right, wanted).padStart(6)}`;
}
