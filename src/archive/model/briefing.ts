import type { BriefingData } from '../../schemas/briefing.ts';
import type { Entry } from '../../schemas/collections.ts';
import type { Document } from '../../schemas/document.ts';
import { extractBodyParts } from '../../validation/body/extract-body-parts.ts';
import { parseBody } from '../../validation/body/validate-body.ts';
import { readBody, type BodyReading } from '../names/read-body.ts';
import type { NameFinders } from '../names/name-finder.ts';
import type { Country, Organisation, Person, Topic } from './entity.ts';
import { getById, type Entities } from './entities-by-id.ts';
import { makeVisit, peopleOf, type Visit } from './visit.ts';

/** The article about one visit, with everything that its file names by id resolved. */
export interface Briefing
  extends Omit<BriefingData, 'visit' | 'topics' | 'organisations' | 'documents' | 'documentsSource' | 'source'>, BodyReading {
  id: string;
  /** The path of its file below the content folder. */
  file: string;
  /** Its Markdown, and the line of the file on which the Markdown begins, where known. */
  body: string;
  bodyLine?: number | undefined;
  visit: Visit;
  topics: Topic[];
  organisations: Organisation[];
  /** What was signed or issued, as far as it is known. */
  documents: Document[];
  /** The key of the source that says that nothing was signed or issued; undefined where none says so. */
  noDocumentsSource: string | undefined;
  /** Everyone in it who has a file: participants of the visit, and speakers of its quotes and figures. */
  people: Person[];
  /** The countries and organisations that signed or issued its documents. */
  documentParties: (Country | Organisation)[];
}

/** Makes one briefing. `rank` is the rank of its visit among the visits of its day; `nameFinders` find what its text mentions. */
export function makeBriefing(entry: Entry<BriefingData>, rank: number, entities: Entities, nameFinders: NameFinders): Briefing {
  const { id, file, body, bodyLine, data, bodyParts = extractBodyParts(parseBody(body), body) } = entry;
  const visit = makeVisit(entry, rank, entities);
  const speakers = [...data.quotes.map(({ speaker }) => speaker), ...data.figures.map(({ by }) => by)].flatMap((speaker) =>
    speaker ? (entities.people.get(speaker) ?? []) : [],
  );
  const documents = data.documents === 'none' ? [] : data.documents;
  const people = [...new Set([...peopleOf(visit), ...speakers])];
  return {
    ...data,
    id,
    file,
    body,
    bodyLine,
    visit,
    documents,
    noDocumentsSource: data.documentsSource,
    topics: data.topics.map((topic) => getById(entities.topics, topic)),
    organisations: data.organisations.map((organisation) => getById(entities.organisations, organisation)),
    people,
    documentParties: partiesOf(documents, entities),
    ...readBody(bodyParts, body, nameFinders, people),
  };
}

const partiesOf = (documents: Document[], { countries, organisations }: Entities): Briefing['documentParties'] => [
  ...new Set(documents.flatMap(({ parties }) => parties.map((id) => countries.get(id) ?? getById(organisations, id)))),
];
