import { messages } from '../../../i18n/messages.ts';
import { VISIT_STATES } from '../../../schemas/visit.ts';
import type { BalanceChart } from '../../charts/balance-chart.ts';
import type { Cable, CableItem } from '../../parts/cable.ts';
import type { FigureView } from '../../parts/figure.ts';
import type { NativeName } from '../../parts/names/native-name.ts';
import type { QuoteView } from '../../parts/quote.ts';
import type { RouteMap } from '../../maps/route-map.ts';
import { routes } from '../../meta/routes.ts';
import type { SourceRef, SourceView } from '../../parts/source.ts';
import type { VisitCard } from '../../parts/visit-card.ts';

/** An invented world for the page that shows the design: one value of every kind that a component prints. */
const here = routes.style();
const cable: Cable = {
  who: 'Anna Berg (Norland)',
  sentence: 'Anna Berg of Norland, from Norholm to Sudopol, 6–7 April 2021',
  from: 'Norholm',
  to: ['Sudopol'],
  when: '6–7 Apr 2021',
  date: '2021-04-06',
  countries: 'Norland – Sudonia',
  state: 'concluded',
  stateLabel: messages.visitState.concluded,
  registered: false,
};

/** The cable of one visit in every state. */
export const cables: Cable[] = VISIT_STATES.map((state) => ({ ...cable, state, stateLabel: messages.visitState[state] }));

export const visits: CableItem[] = [
  {
    ...cable,
    id: 'a',
    countryIds: [],
    href: here,
    title: 'Berg ends a nine-year gap in Sudopol',
    summary: 'The two sides spoke of trade, a bridge and fish.',
  },
  {
    ...cable,
    id: 'b',
    countryIds: [],
    href: here,
    who: 'Emil Frank',
    sentence: 'Emil Frank of Estmark, to Norholm, then Sudopol, 12 March 2020. Cancelled.',
    from: 'Estmark',
    to: ['Norholm', 'Sudopol'],
    when: '12 Mar 2020',
    date: '2020-03-12',
    countries: 'Estmark – Norland',
    state: 'cancelled',
    stateLabel: messages.visitState.cancelled,
    title: 'Estmark’s president stays at home',
  },
  {
    ...cable,
    id: 'c',
    countryIds: [],
    href: here,
    when: '2 May 2019 – ?',
    whenNote: messages.endNotKnown,
    date: '2019-05-02',
    registered: true,
    title: 'Anna Berg’s visit to Sudopol',
  },
];

/** Names in the scripts for which the site has a face, and the last two for which it trusts the reader's system. */
export const names: NativeName[] = [
  { text: 'Łučić Ñandú', lang: 'hr', dir: 'ltr' },
  { text: 'Анна Берг', lang: 'ru', dir: 'ltr' },
  { text: 'آنا برگ', lang: 'ur', dir: 'rtl' },
  { text: 'अन्ना बर्ग', lang: 'hi', dir: 'ltr' },
  { text: 'ანა ბერგი', lang: 'ka', dir: 'ltr' },
  { text: 'Άννα Μπεργκ', lang: 'el', dir: 'ltr' },
];

export const sources: SourceView[] = [
  {
    id: 'source-gazette',
    title: 'What the Gazette wrote',
    publisher: 'The Gazette',
    date: '8 April 2021',
    url: 'https://gazette.example/visit',
    hreflang: 'en',
  },
  { id: 'source-tidning', title: 'Resan till Sudopol', publisher: 'Norholms Tidning', date: messages.briefing.undated, titleLang: 'sv' },
];

export const source: SourceRef = { key: 'gazette', number: 1, publisher: 'The Gazette', href: '#source-gazette' };

export const quote: QuoteView = {
  href: here,
  date: '2021-04',
  words: 'We shall build it together',
  speaker: { text: 'Anna Berg', href: here },
  occasion: 'Sudopol, April 2021',
  source,
};

export const figures: FigureView[] = [
  {
    id: 'figure-trade',
    formerIds: [],
    href: here,
    value: '46 per cent',
    what: 'rise in trade between Norland and Sudonia',
    attribution: { text: messages.briefing.noSpeaker },
    source,
  },
  {
    id: 'figure-bridge',
    formerIds: [],
    href: here,
    value: '1,100 metres',
    what: 'length of the bridge',
    attribution: { text: messages.briefing.figureBy, by: quote.speaker },
    source,
  },
];

export const glance = [
  'The foreign ministers agreed on a bridge over the strait.',
  'Trade had grown by 46 per cent; both called it too narrow.',
  'Nothing was said about fish.',
];

/** Everything of a card but the address of its map. */
export const card: Omit<VisitCard, 'map'> = {
  visitors: [{ person: quote.speaker, own: names[1], office: messages.office('Minister of Foreign Affairs', 'Norland', false) }],
  hosts: [{ person: { text: 'Bruno Costa' }, own: names[2], office: messages.office('Prime Minister', 'Sudonia', true) }],
  met: [],
  delegation: [],
  before: { text: 'No earlier visit in this direction is known.', notes: [] },
  relationships: [{ text: 'Norland and Sudonia', href: here }],
  topics: [
    { text: 'Trade', href: here },
    { text: 'Bridges', href: here },
  ],
  organisations: [],
  documents: { text: messages.documents.count(2), href: here },
};

export const map: RouteMap = {
  width: 320,
  height: 200,
  title: messages.map.title(['Norholm', 'Sudopol']),
  credit: messages.map.credit('The Gazette'),
  parts: 1,
  land: 'M0 0H320V60L250 84 190 70 120 96 60 80 0 104ZM0 200V150L70 128 150 146 230 120 320 138V200Z',
  countries: 'M0 0H320V60L250 84 190 70 120 96 60 80 0 104Z',
  borders: 'M190 0V70M230 120V200',
  route: 'M90 44Q150 110 170 166',
  marks: [
    { name: 'Norholm', at: [90, 44], radius: 3.5, isStop: false },
    { name: 'Sudopol', at: [170, 166], radius: 4.5, isStop: true },
  ],
  labels: [
    { name: 'Norholm', at: [90, 44], dx: 9, dy: 4, side: 'start' },
    { name: 'Sudopol', at: [170, 166], dx: 9, dy: 4, side: 'start' },
  ],
  size: 12.5,
};

export const balance: BalanceChart = {
  title: 'Visits between Norland and Sudonia by year',
  description: 'From Norland to Sudonia: 2019 (1), 2021 (2). From Sudonia to Norland: 2020 (1).',
  labels: ['From Norland to Sudonia', 'From Sudonia to Norland'],
  height: 73,
  line: 33,
  bars: [
    { x: 0, width: 24, y: 17, height: 15, side: 'above' },
    { x: 33.33, width: 24, y: 34, height: 15, side: 'below' },
    { x: 66.67, width: 24, y: 17, height: 15, side: 'above' },
    { x: 66.67, width: 24, y: 1, height: 15, side: 'above' },
  ],
  ticks: [
    { year: 2019, x: 0, side: 'start' },
    { year: 2020, x: 33.33, side: 'start' },
    { year: 2021, x: 66.67, side: 'start' },
  ],
};

/** What a page written from right to left would show. */
export const rightToLeft: { lang: string; cable: Cable; title: string; text: string } = {
  lang: 'ar',
  cable: {
    ...cable,
    who: 'آنا بيرغ (نورلاند)',
    sentence: 'آنا بيرغ من نورلاند، من نورهولم إلى سودوبول، ٦–٧ أبريل ٢٠٢١',
    from: 'نورهولم',
    to: ['سودوبول'],
    when: '٦–٧ أبريل ٢٠٢١',
    countries: 'نورلاند – سودونيا',
    stateLabel: 'انتهت',
  },
  title: 'بيرغ في سودوبول بعد تسع سنوات',
  text: 'تحدث الجانبان عن التجارة والجسر.',
};
