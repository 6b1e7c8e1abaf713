// Answers the search page of a site from search.sqlite beside this file: node sqlite-server.mjs https://site.example 8080
import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';

const [origin = '*', port = '8080'] = process.argv.slice(2);
const database = new DatabaseSync(new URL('search.sqlite', import.meta.url), { readOnly: true });
const rows = (sql, ...values) => database.prepare(sql).all(...values);
const ALL = 'words JOIN records ON number = words.rowid WHERE words MATCH ?';
const ORDERS = { relevance: 'rank, number', newest: 'visit, number', oldest: 'visit DESC, number' };

/** A term in the syntax of FTS5: any of its forms, each a phrase, or what begins with one. */
const textOf = ({ forms }, how) => `(${forms.map((form) => `"${form.join(' ')}"${how === 'begun' ? '*' : ''}`).join(' OR ')})`;

function answer({ show = null, terms, any, filters, spans, sort, size, count }) {
  const isFound = (text) => rows(`SELECT 1 FROM ${ALL} AND show = coalesce(?, show) LIMIT 1`, text, show).length > 0;
  const asked = terms.map((term) => {
    const how = (term.exact ? ['whole'] : ['whole', 'begun']).find((it) => isFound(textOf(term, it))) ?? 'absent';
    return { ...term, how, text: textOf(term, how), isUsed: !term.not && how !== 'absent' };
  });
  const joined = (used, operator) => used.map(({ text }) => text).join(operator);
  const [needed, others] = [true, false].map((is) => asked.filter(({ isUsed, must = !any }) => isUsed && must === is));
  const words = [...needed, ...(others.length > 0 ? [{ text: `(${joined(others, ' OR ')})` }] : [])];
  const conditions = words.length > 0 ? [[ALL, joined(words, ' AND ')]] : [['records WHERE 1']];
  if (show) conditions.push(['show = ?', show]);
  for (const [first, last] of spans) conditions.push(['first_day <= ? AND last_day >= ?', last, first]);
  for (const { name, values, not } of filters) {
    const list = 'SELECT record FROM facets WHERE name = ? AND value IN (SELECT value FROM json_each(?))';
    conditions.push([`number ${not ? 'NOT IN' : 'IN'} (${list})`, name, JSON.stringify(values)]);
  }
  for (const { text, not, must, how } of asked) {
    if (not) conditions.push(['number NOT IN (SELECT rowid FROM words WHERE words MATCH ?)', text]);
    else if (must && how === 'absent') conditions.push(['0']);
  }
  if (words.length === 0 && asked.some(({ not }) => !not)) conditions.push(['0']);
  const from = `FROM ${conditions.map(([sql]) => sql).join(' AND ')}`;
  const values = conditions.flatMap(([, ...bound]) => bound);

  const order = words.length === 0 && sort === 'relevance' ? 'number' : ORDERS[sort];
  const results = rows(`SELECT number ${from} ORDER BY ${order} LIMIT max(0, min(?, 1000))`, ...values, size).map(({ number }) => {
    const marked = `SELECT records.*, snippet(words, 0, char(2), char(3), '', 28) AS excerpt FROM ${ALL} AND number = ?`;
    const [row] = words.length > 0 ? rows(marked, values[0], number) : rows('SELECT * FROM records WHERE number = ?', number);
    const { url, content, excerpt, ...fields } = row;
    const isIn = ({ text }) => rows(`SELECT 1 FROM ${ALL} AND number = ?`, text, number).length > 0;
    return {
      url,
      content: content.slice(0, 2000),
      excerpt,
      fields,
      lacks: others.filter((it) => !isIn(it)).map((it) => asked.indexOf(it)),
    };
  });
  const ofFacet = `SELECT value, count(*) AS n FROM facets WHERE name = ? AND record IN (SELECT number ${from}) GROUP BY value ORDER BY n DESC, value`;
  const counts = count ? rows(ofFacet, count, ...values).map(({ value, n }) => [value, n]) : [];
  return { count: rows(`SELECT count(*) AS n ${from}`, ...values)[0].n, terms: asked.map(({ how }) => how), results, counts };
}

createServer(({ url }, response) => {
  const head = { 'content-type': 'application/json', 'access-control-allow-origin': origin };
  try {
    const body = JSON.stringify(answer(JSON.parse(new URL(url, 'http://localhost').searchParams.get('ask'))));
    response.writeHead(200, head).end(body);
  } catch (error) {
    response.writeHead(400, head).end(JSON.stringify({ error: String(error) }));
  }
}).listen(Number(port));
