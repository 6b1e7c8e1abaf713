import { briefing } from '../schemas/briefing.ts';
import { slugOf } from '../schemas/fields/key-and-id.ts';
import type { Day } from '../schemas/fields/partial-day.ts';
import { draft as words } from '../i18n/draft.ts';
import type { DraftFacts, Noted, Participant } from './draft-facts.ts';
import { printYaml, noteOf, type Entry } from './print-yaml.ts';
import type { NewFile } from './stubs.ts';

/** The id that a visit has by the archive's rule: the date first known, who, and where. Throws where nobody or nothing is known. */
function idOfDraft({ planned, from, visitors, stops }: DraftFacts): string {
  const date = planned?.value ?? from?.value;
  const [stop] = stops;
  if (date === undefined || visitors.length === 0 || !stop) throw new Error('A draft needs a date, a visitor and a place.');
  const families = visitors.slice(0, 2).map(({ value }) => slugOf(value.family));
  return [date, ...families, stop.value.id].join('-');
}

/** Prints the file of a draft. `today` is the day on which it is written. */
export function printBriefing(facts: DraftFacts, today: Day, byline: string): NewFile {
  const remarks = facts.remarks.map((remark) => `# ${noteOf(remark)}\n`).join('');
  const text = `---\n${remarks}${printYaml(fieldsOf(facts, today, byline))}---\n${facts.body === '' ? '' : `\n${facts.body.trim()}\n`}`;
  return { file: `briefings/${idOfDraft(facts)}.md`, text };
}

function fieldsOf(facts: DraftFacts, today: Day, byline: string): Entry[] {
  const { topics, organisations, sources } = facts;
  const [only, ...others] = sources;
  // One source is named once: for all entries that name none.
  const shared = others.length === 0 ? only?.key : undefined;
  const listed = (field: 'documents' | 'commitments' | 'quotes' | 'figures') =>
    list(
      field,
      facts[field].map((item) => itemOf(item, shared)),
    );
  const { title, summary, glance } = openingOf(facts);
  return [
    { key: 'title', value: title, note: `${describe('title')}.` },
    { key: 'summary', value: summary },
    { key: 'draft', value: true, note: 'Nothing of a draft is published. Remove this line to publish.' },
    { key: 'published', value: today, note: `${describe('published')}.` },
    { key: 'byline', value: byline },
    { key: 'glance', value: glance.map((value) => ({ value })), note: 'Three to five lines, the most important first.' },
    ...(shared === undefined
      ? []
      : [{ key: 'source', value: shared, note: 'Of every promise, paper, quote and figure without a source.' }]),
    { key: 'visit', value: visitOf(facts, shared) },
    {
      key: 'topics',
      value: topics.map(({ value, note }) => ({ value, note })),
      note: topics.length === 0 ? 'Ids of at least one topic.' : '',
    },
    ...list(
      'organisations',
      organisations.map(({ value, note }) => ({ value, note })),
    ),
    ...listed('documents'),
    ...listed('commitments'),
    ...listed('quotes'),
    ...listed('figures'),
    {
      key: 'sources',
      value: sources.map((value) => itemOf({ value })),
      note: sources.length === 0 ? 'Every paragraph, promise, quote and figure names one: key, title, publisher, url, published.' : '',
    },
  ];
}

/** Title, summary and glance, made of who, where and when. */
function openingOf({ state, visitors, hosts, stops, from, to, planned }: DraftFacts): { title: string; summary: string; glance: string[] } {
  const isAhead = state.value === 'announced';
  const places = stops.map(({ value }) => value.name);
  const named = ({ value: { name, title, of } }: Noted<Participant>) =>
    title === undefined || of === undefined ? name : words.officer(name, title, of);
  const visited = words.visited(visitors.map(named), places, planned?.value ?? from?.value, to?.value, isAhead);
  const received = hosts.length === 0 ? [] : [words.received(hosts.map(named), isAhead)];
  const title = words.title(
    visitors.map(({ value }) => value.family),
    places,
    isAhead,
  );
  return { title, summary: [visited, ...received].join(' '), glance: [visited, ...received] };
}

function visitOf(
  { state, kind, visitors, hosts, stops, from, to, planned, origin, firstSince }: DraftFacts,
  shared: string | undefined,
): Entry[] {
  const member = ({ value: { id, title, titleIsChosen }, note }: Noted<Participant>): Entry => ({
    value: [{ key: 'person', value: id }, ...(titleIsChosen && title !== undefined ? [{ key: 'office', value: title }] : [])],
    note,
  });
  const day = (key: string, date: Noted<string> | undefined): Entry[] => (date ? [{ key, value: date.value, note: date.note }] : []);
  return [
    { key: 'state', value: state.value, note: state.note },
    { key: 'kind', value: kind.value, note: kind.note },
    { key: 'visitors', value: visitors.map(member) },
    ...list('hosts', hosts.map(member)),
    {
      key: 'stops',
      value: stops.map(({ value: { id, from: first, to: last }, note }) => itemOf({ value: { place: id, from: first, to: last }, note })),
    },
    ...day('planned', planned),
    ...day('from', from),
    ...day('to', to),
    ...(origin ? [fieldOf('origin', origin.value, origin.note, shared)] : []),
    ...(firstSince ? [fieldOf('firstSince', firstSince.value, firstSince.note, shared)] : []),
  ];
}

type Fields = Record<string, string | number | string[] | undefined>;

/** The fields of a value in their order; those that are not known are left out, and so is the source that all share. */
const entriesOf = (value: object, shared?: string): Entry[] =>
  Object.entries(value as Fields).flatMap(([key, field]) => {
    if (field === undefined || (Array.isArray(field) && field.length === 0) || (key === 'source' && field === shared)) return [];
    return [{ key, value: Array.isArray(field) ? field.map((each) => ({ value: each })) : field }];
  });

const itemOf = ({ value, note }: Noted<object>, shared?: string): Entry => ({ value: entriesOf(value, shared), note });
const fieldOf = (key: string, value: object, note: string | undefined, shared: string | undefined): Entry => ({
  key,
  value: entriesOf(value, shared),
  note,
});
const list = (key: string, items: Entry[]): Entry[] => (items.length > 0 ? [{ key, value: items }] : []);
const describe = (field: 'title' | 'published'): string => briefing.shape[field].description ?? '';
