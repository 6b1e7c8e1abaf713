import type { PartialDay, Day } from '../../schemas/fields/partial-day.ts';
import type { Cast } from './cast.ts';
import { dueIn } from './find-due.ts';
import type { FoundFigure } from './find-figures.ts';
import type { Roles } from './find-speakers.ts';
import type { Quotation, Sentence } from './report-sentences.ts';

/** A promise that a report tells of. */
export interface FoundPromise {
  kind: 'dated' | 'counted' | 'conditional' | 'open';
  /** The ids of the countries or organisations that made it; empty where that is not told. */
  by: string[];
  /** What was promised, as a clause that begins with a verb. */
  what: string;
  due?: PartialDay | undefined;
  target?: FoundFigure | undefined;
  condition?: string | undefined;
  /** The ids of those to whom it was made; empty where that is not told. */
  to: string[];
  sentence: Sentence;
}

const BOTH =
  /\b(?:two|both)(?: the| of the)? (?:sides|countries|governments|ministers|leaders|nations|parties|neighbours)\b|\bboth (?:sides|countries)\b|\bthey\b/i;
const AGREED = /\b(?:agreed|decided|resolved|undertook|committed themselves) to (?!the\b)/gi;
const VOWED = /(?<!\b(?:had|has|have) )\b(?:promised|pledged|vowed|offered|undertook)(?: to)? (?!that\b)/gi;
const WILL = /\b(?:would|will|shall|intends? to|plans? to|is to|are to)(?: also| soon| then)? (?!also)/gi;

const READY = /\b(?:is|are|was|were|stands?|stood) ready to /gi;

/** What follows these words is an event, a stance or a habit, and no promise that could be kept. */
const NO_PROMISE =
  /^(?:not\b|be\b|been\b|discuss|meet\b(?!.*\b(?:20\d\d|next year|January|February|March|April|May|June|July|August|September|October|November|December)\b)|visit|travel|continue|leave|arrive|return|attend|address|hold talks|have\b|like\b|need|depend|remain|keep|help\b|give further|pay an? (?:\w+ )*visit|accompany|call on|depart|brief|stay|work (?:together|closely)|consult|seek|try|receive\b|welcome\b|host\b|carry\b|last\b|witness\b|show\b|tour\b|inspect\b|dine\b|speak\b|lay an?\b|hold (?:an?|further|talks|meetings)\b|(?:co-)?chair\b|preside\b|unveil\b|fly\b|head (?:to|for)\b|deliver an? (?:speech|address|lecture)\b|cost\b|cover\b|run (?:from|through)|connect\b|link\b|consider|explore|mark|begin an?\b|open a new chapter|shorten|bring)/i;
const STANCE =
  /^(?:further )?(?:widen|deepen|expand|promote|strengthen|enhance|boost|further|increase|develop|broaden|intensify|consolidate|step up|improve|cement|upgrade)\b[^.]*\b(?:cooperation|ties|relations|relationship|contacts|partnership|collaboration|links|engagement|friendship|coordination|bonds?)\b/i;

const CONDITION = /\b(?:as soon as|once|when|if|provided(?: that)?|on condition that)\s+([^,.;“”]+)/i;

/** Finds the promises of a report. `sides` are the ids of the countries or organisations that met. */
export function findPromises(
  sentences: Sentence[],
  quotations: Quotation[],
  { roles, cast, figures, sides, day }: { roles: Map<Sentence, Roles>; cast: Cast; figures: FoundFigure[]; sides: string[]; day: Day },
): FoundPromise[] {
  return sentences.flatMap((sentence) => {
    const { plain } = sentence;
    const { speaker, subject } = roles.get(sentence) ?? {};
    const actorSide = (speaker ?? subject)?.side;
    const found: FoundPromise[] = [];
    const add = (clause: string, by: string[]): void => {
      const promise = makePromise(
        clause,
        { by, to: by.length === 1 ? recipientsIn(clause, by, sentence, cast, sides) : [] },
        sentence,
        figures,
        day,
      );
      if (promise && !found.some(({ what }) => what === promise.what)) found.push(promise);
    };
    for (const { 0: words, index } of plain.matchAll(AGREED)) add(clauseAt(plain, index + words.length), sides);
    for (const { 0: words, index } of plain.matchAll(VOWED))
      if (actorSide !== undefined) add(clauseAt(plain, index + words.length), [actorSide]);
    // Who is ready to do something under a condition says more than that it would be nice.
    const verbs = [...plain.matchAll(WILL), ...(CONDITION.test(plain) ? plain.matchAll(READY) : [])];
    for (const { 0: words, index } of verbs) {
      const before = plain.slice(0, index);
      const clause = before.split(/\b(?:said|told \w+|added|announced|that)\b/).at(-1) ?? before;
      const land = cast
        .mentionsIn(sentence)
        .filter(
          ({ end, entity, isAdjective }) =>
            entity?.type === 'country' && !isAdjective && end <= index && end > before.length - clause.length,
        )
        .at(-1);
      const isSubject =
        land !== undefined &&
        (standsBeforeVerb(before, land) ||
          /^[\s,]*(?:\w+ )?$/.test(clause.slice(0, Math.max(0, land.start - (before.length - clause.length)))));
      const by = BOTH.test(clause) ? sides : isSubject && land.entity ? [land.entity.id] : actorSide === undefined ? [] : [actorSide];
      // What “it” will do is hoped for, not promised.
      if (
        by.length === 0 ||
        /^\s*(?:it|this|which|there)\s*$/.test(clause) ||
        /\b(?:hop\w+|confiden\w+|expect\w*|believ\w+|may|want\w*)\b/.test(before.slice(-60))
      )
        continue;
      const subject =
        clause
          .split(/[,“”]|\bof the view\b/)
          .at(-1)
          ?.trim() ?? '';
      add(withSubject(clauseAt(plain, index + words.length), subject), by);
    }
    for (const mark of sentence.quotations) {
      const [, clause] =
        /\b(?:will|intend to|shall) ((?:provide|send|deliver|give|supply|build|invest|buy|lend|donate)\b[^.;]*\d[^.;]*)/i.exec(
          quotations[mark]?.words ?? '',
        ) ?? [];
      if (clause !== undefined && actorSide !== undefined) add(clause, [actorSide]);
    }
    return found;
  });
}

/** Whether a country stands right before its verb, and not behind a preposition: `Under the deal, Tamaria will`. */
const standsBeforeVerb = (before: string, { start, end }: { start: number; end: number }): boolean =>
  /^\s*$/.test(before.slice(end)) && !/\b(?:of|from|in|to|with|for|by|between|and) (?:the )?$/.test(before.slice(0, start));

/** What is given, sent or done for somebody. */
const GIVING =
  /^(?:an?\b|the\b|\d|provide|send|deliver|give|supply|lend|donate|grant|build|invest|sell|ship|train|help|open|reopen|buy|extend|offer|return)/i;

/**
 * To whom one side promises something: the other side that the clause names, after “to”, “for” or “in”, or as the object of the verb. Where it
 * names nobody, the other side if there is only one and something is given; an editor is told that this is only likely.
 */
function recipientsIn(clause: string, by: string[], sentence: Sentence, cast: Cast, sides: string[]): string[] {
  const others = sides.filter((side) => !by.includes(side));
  const start = sentence.plain.indexOf(clause);
  const named = cast
    .mentionsIn(sentence)
    .filter((mention) => start >= 0 && mention.start >= start && mention.end <= start + clause.length)
    .flatMap(({ entity, actor }) => (entity?.type === 'place' ? entity.country.id : (entity?.id ?? actor?.side ?? [])));
  const told = others.filter((side) => named.includes(side));
  return told.length > 0 || named.length > 0 || others.length > 1 || !GIVING.test(clause) ? told : others;
}

/** The clause that begins at an offset, without who said it. */
const clauseAt = (plain: string, start: number): string =>
  (
    plain
      .slice(start)
      .split(
        /[.;“”](?:\s|$)|, (?:according|officials|the \w+ said|(?:\p{Lu}[\p{L}’']+ ){1,5}(?:said|told|added)|he |she |adding|expressing|which)/u,
      )[0] ?? ''
  ).trim();

function makePromise(
  clause: string,
  { by, to }: { by: string[]; to: string[] },
  sentence: Sentence,
  figures: FoundFigure[],
  day: Day,
): FoundPromise | undefined {
  const words = clause.replace(/^(?:further|also|soon) (?=\p{Ll})/u, '');
  if (words === '' || NO_PROMISE.test(words) || (STANCE.test(words) && !/\d/.test(words))) return undefined;
  const condition = conditionIn(sentence.plain);
  const target = figures.find(
    ({ value, sentence: of }) => of === sentence && new RegExp(`(?<![\\d,.])${RegExp.escape(numberOf(value))}(?![\\d,]\\d)`).test(words),
  );
  const due = dueIn(words, day);
  const kind = condition !== undefined ? 'conditional' : target ? 'counted' : due !== undefined ? 'dated' : 'open';
  return { kind, by: [...by].sort(), to, what: asTask(words.replace(CONDITION, ''), target), due, target, condition, sentence };
}

/** The condition of a promise; `it` is what the sentence spoke of before: `as soon as it is signed` is `a new protocol is signed`. */
function conditionIn(plain: string): string | undefined {
  const found = CONDITION.exec(plain);
  const [, condition = ''] = found ?? [];
  if (!found || !/^it (?:is|was|has)\b/.test(condition)) return found?.[1];
  const papers = [...plain.slice(0, found.index).matchAll(PAPER)];
  const [paper] = papers.at(-1) ?? [];
  return paper === undefined ? condition : `${paper}${condition.slice('it'.length)}`;
}

/** A paper, with what it is about: `a new protocol on the gas pipeline`. */
const PAPER =
  /\b(?:an?|the) (?:[a-z-]+ ){0,2}(?:agreement|protocol|treaty|contract|memorandum|accord|deal|plan)(?: (?:on|for|of) (?:(?!and\b|as\b|but\b)[\p{L}-]+ ?)+)?(?<! )/gu;

/** The most words of a promise. */
const MOST_WORDS = 16;

/** A clause that begins with a verb: `a loan of …` becomes `Provide a loan of …`; a number has its unit. */
function asTask(clause: string, target: FoundFigure | undefined): string {
  const [short = clause] = clause.split(/\b(?:through|in order to|with a view to|so that|to put an end)\b/);
  const words = short
    .replace(/(?:US)?\$(\d[\d.,]*(?: [mbtr]+illion)?)/g, '$1 dollars')
    .replace(/[\s,]+$/, '')
    .split(' ')
    .slice(0, MOST_WORDS)
    .join(' ');
  const full = target && words.endsWith(' more') ? `${words} ${target.unit}` : words;
  const task = /^(?:an?|the|\d)\b/i.test(full) ? `provide ${full}` : full;
  return task.charAt(0).toUpperCase() + task.slice(1);
}

/** `The first section would open in 2024`: opening it is what was promised. */
function withSubject(clause: string, subject: string): string {
  const [, verb, rest = ''] =
    /^(start|begin|open|resume|end|close)\b(?=$|\s+(?:in|by|on|as|once|when|this|next|from|after|before)\b)(.*)$/i.exec(clause) ?? [];
  return verb === undefined || subject === '' ? clause : `${verb} ${subject}${rest}`;
}

const numberOf = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
