/** A few lines of a program that read the files from the folder in which they lie. */
export interface DataExample {
  program: string;
  code: string;
}

/** Programs that each count the visits of a year: three lines that print one number. `tests/published/data-examples.test.ts` runs them. */
export const dataExamples = (year: number): DataExample[] => [
  {
    program: 'Python',
    code: `import csv
rows = csv.DictReader(open("visits.csv", encoding="utf-8-sig", newline=""))
print(sum(row["year"] == "${year}" for row in rows))`,
  },
  {
    program: 'Python with pandas',
    code: `import pandas
visits = pandas.read_csv("visits.csv")
print((visits["year"] == ${year}).sum())`,
  },
  {
    program: 'R',
    code: `visits <- read.csv("visits.csv", fileEncoding = "UTF-8-BOM")
of_year <- subset(visits, year == ${year})
cat(nrow(of_year))`,
  },
  {
    program: 'DuckDB',
    code: `SELECT count(*)
FROM 'visits.parquet'
WHERE year = ${year};`,
  },
  {
    program: 'jq',
    code: `jq --slurp '
  map(select(.year == ${year}))
  | length' visits.jsonl`,
  },
  {
    program: 'Shell',
    code: `sha256sum -c --quiet --ignore-missing sha256sums.txt &&
grep '"year":${year},' visits.jsonl |
wc -l`,
  },
];

/** Three lines that join people on visits with a table of states of one's own, `yours.csv`, by the numbers of Gleditsch and Ward. */
export const JOIN_EXAMPLE: DataExample = {
  program: 'DuckDB',
  code: `SELECT *
FROM 'participants.parquet'
JOIN 'yours.csv' ON country_gw = gw;`,
};
