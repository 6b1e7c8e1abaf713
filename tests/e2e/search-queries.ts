/** The briefing that must come first for a query. `plainIsWrong` marks a query for which Pagefind by itself puts another first, or none. */
export interface Expected {
  query: string;
  /** The id of a briefing. */
  first: string;
  plainIsWrong?: true;
}

const right = (query: string, first: string): Expected => ({ query, first });
const wrong = (query: string, first: string): Expected => ({ query, first, plainIsWrong: true });

/** People and places, in words of headlines. */
const HEADLINES = [
  right('Trump Ahmedabad', '2020-02-24-trump-new-delhi'),
  right('Modi Chabahar', '2016-05-22-modi-tehran'),
  right('Tillerson', '2017-10-24-tillerson-islamabad'),
  right('Vance', '2025-04-21-vance-new-delhi'),
  right('Blinken Doha', '2021-09-06-blinken-doha'),
  right('Blinken Astana', '2023-02-28-blinken-astana'),
  right('Xi Kazakhstan', '2022-09-14-xi-nur-sultan'),
  right('Baerbock', '2022-06-07-baerbock-islamabad'),
  right('Sherman Islamabad', '2021-10-07-sherman-islamabad'),
  right('Lavrov Dhaka', '2023-09-07-lavrov-dhaka'),
  right('Muttaqi New Delhi', '2025-10-09-muttaqi-new-delhi'),
  right('Rouhani', '2016-03-25-rouhani-islamabad'),
  right('Maas airlift', '2021-08-30-maas-islamabad'),
  right('Austin Kabul', '2021-03-21-austin-kabul'),
  right('Raisi trade target', '2024-04-22-raisi-islamabad'),
];

/** Entities of talks. */
const SUBJECTS = [
  right('gas protocol equipment', '2021-04-06-lavrov-islamabad'),
  right('vaccine doses', '2021-04-06-lavrov-islamabad'),
  right('Kashmir Lavrov', '2021-04-06-lavrov-islamabad'),
  right('wheat Putin', '2022-02-23-khan-moscow'),
  right('crude oil Bhutto', '2023-01-29-bhutto-zardari-moscow'),
  right('TAPI pipeline', '2021-08-25-qureshi-ashgabat'),
  right('nuclear plant Uzbekistan', '2024-05-26-putin-tashkent'),
  right('copper mine', '2022-03-24-wang-yi-kabul'),
  right('helicopter', '2020-02-24-trump-new-delhi'),
  right('plane crash', '2025-10-08-putin-dushanbe'),
  right('development bank', '2025-11-17-dar-moscow'),
  right('direct flights', '2025-08-18-wang-yi-new-delhi'),
  right('direct flights Sharif', '2024-10-15-mishustin-islamabad'),
  right('"five points" border', '2020-09-08-jaishankar-moscow'),
];

/** Of several visits that match alike, the latest. */
const RECENT = [
  right('Putin Modi', '2025-12-04-putin-new-delhi'),
  right('Erdogan', '2025-02-12-erdogan-islamabad'),
  wrong('Jaishankar Moscow', '2025-08-19-jaishankar-moscow'),
  right('Wang Yi Kabul', '2025-08-20-wang-yi-kabul'),
  right('Dar Dhaka', '2025-08-23-dar-dhaka'),
  wrong('crown prince Abu Dhabi', '2020-01-02-mohamed-bin-zayed-islamabad'),
];

/** Names in other spellings, phrases among words, words that are absent from the index. */
const SPELLINGS = [
  right('Lavrof Dhaka', '2023-09-07-lavrov-dhaka'),
  right('Lawrow gas', '2021-04-06-lavrov-islamabad'),
  right('Cavusoglu', '2021-01-12-cavusoglu-islamabad'),
  wrong('MBS', '2019-02-17-mohammed-bin-salman-islamabad'),
  right('"trade target" Iran', '2024-04-22-raisi-islamabad'),
  right('"gas pipeline" Lavrov', '2021-04-06-lavrov-islamabad'),
  right('Turkey Erdogan 2020', '2020-02-13-erdogan-islamabad'),
];

const CYRILLIC = [
  wrong('Лавров Дакка', '2023-09-07-lavrov-dhaka'),
  wrong('Эрдоган', '2025-02-12-erdogan-islamabad'),
  wrong('Мишустин', '2024-10-15-mishustin-islamabad'),
  wrong('Тиллерсон', '2017-10-24-tillerson-islamabad'),
  wrong('Душанбе Путин', '2025-10-08-putin-dushanbe'),
  wrong('Бербок', '2022-06-07-baerbock-islamabad'),
  wrong('Трамп Дели', '2020-02-24-trump-new-delhi'),
];

const ARABIC = [
  wrong('اردوان', '2025-02-12-erdogan-islamabad'),
  wrong('لاوروف ڈھاکہ', '2023-09-07-lavrov-dhaka'),
  wrong('محمد بن سلمان', '2019-02-17-mohammed-bin-salman-islamabad'),
  wrong('روحانی', '2016-03-25-rouhani-islamabad'),
  wrong('ٹرمپ', '2020-02-24-trump-new-delhi'),
  wrong('وانگ یی کابل', '2025-08-20-wang-yi-kabul'),
];

export const EXPECTED: Expected[] = [HEADLINES, SUBJECTS, RECENT, SPELLINGS, CYRILLIC, ARABIC].flat();
