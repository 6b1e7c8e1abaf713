/** A briefing that must be among the first for a query: the query, and the id of the briefing. */
type FirstResult = readonly [query: string, id: string];

/** People and places, in words of headlines. */
const HEADLINES: FirstResult[] = [
  ['Trump Ahmedabad', '2020-02-24-trump-new-delhi'],
  ['Modi Chabahar', '2016-05-22-modi-tehran'],
  ['Tillerson', '2017-10-24-tillerson-islamabad'],
  ['Vance', '2025-04-21-vance-new-delhi'],
  ['Blinken Doha', '2021-09-06-blinken-doha'],
  ['Blinken Astana', '2023-02-28-blinken-astana'],
  ['Xi Kazakhstan', '2022-09-14-xi-nur-sultan'],
  ['Baerbock', '2022-06-07-baerbock-islamabad'],
  ['Sherman Islamabad', '2021-10-07-sherman-islamabad'],
  ['Lavrov Dhaka', '2023-09-07-lavrov-dhaka'],
  ['Muttaqi New Delhi', '2025-10-09-muttaqi-new-delhi'],
  ['Rouhani', '2016-03-25-rouhani-islamabad'],
  ['Maas airlift', '2021-08-30-maas-islamabad'],
  ['Austin Kabul', '2021-03-21-austin-kabul'],
  ['Raisi trade target', '2024-04-22-raisi-islamabad'],
];

/** Entities of talks. */
const SUBJECTS: FirstResult[] = [
  ['gas protocol equipment', '2021-04-06-lavrov-islamabad'],
  ['vaccine doses', '2021-04-06-lavrov-islamabad'],
  ['Kashmir Lavrov', '2021-04-06-lavrov-islamabad'],
  ['wheat Putin', '2022-02-23-khan-moscow'],
  ['crude oil Bhutto', '2023-01-29-bhutto-zardari-moscow'],
  ['TAPI pipeline', '2021-08-25-qureshi-ashgabat'],
  ['nuclear plant Uzbekistan', '2024-05-26-putin-tashkent'],
  ['copper mine', '2022-03-24-wang-yi-kabul'],
  ['helicopter', '2020-02-24-trump-new-delhi'],
  ['plane crash', '2025-10-08-putin-dushanbe'],
  ['development bank', '2025-11-17-dar-moscow'],
  ['direct flights', '2025-08-18-wang-yi-new-delhi'],
  ['direct flights Sharif', '2024-10-15-mishustin-islamabad'],
  ['"five points" border', '2020-09-08-jaishankar-moscow'],
];

/** Of several visits that match alike, the latest. */
const RECENT: FirstResult[] = [
  ['Putin Modi', '2025-12-04-putin-new-delhi'],
  ['Erdogan', '2025-02-12-erdogan-islamabad'],
  ['Jaishankar Moscow', '2025-08-19-jaishankar-moscow'],
  ['Wang Yi Kabul', '2025-08-20-wang-yi-kabul'],
  ['Dar Dhaka', '2025-08-23-dar-dhaka'],
  ['crown prince Abu Dhabi', '2020-01-02-mohamed-bin-zayed-islamabad'],
];

/** Names in other spellings, phrases among words, words that are absent from the index. */
const SPELLINGS: FirstResult[] = [
  ['Lavrof Dhaka', '2023-09-07-lavrov-dhaka'],
  ['Lawrow gas', '2021-04-06-lavrov-islamabad'],
  ['Cavusoglu', '2021-01-12-cavusoglu-islamabad'],
  ['MBS', '2019-02-17-mohammed-bin-salman-islamabad'],
  ['"trade target" Iran', '2024-04-22-raisi-islamabad'],
  ['"gas pipeline" Lavrov', '2021-04-06-lavrov-islamabad'],
  ['Turkey Erdogan 2020', '2020-02-13-erdogan-islamabad'],
];

const CYRILLIC: FirstResult[] = [
  ['Лавров Дакка', '2023-09-07-lavrov-dhaka'],
  ['Эрдоган', '2025-02-12-erdogan-islamabad'],
  ['Мишустин', '2024-10-15-mishustin-islamabad'],
  ['Тиллерсон', '2017-10-24-tillerson-islamabad'],
  ['Душанбе Путин', '2025-10-08-putin-dushanbe'],
  ['Бербок', '2022-06-07-baerbock-islamabad'],
  ['Трамп Дели', '2020-02-24-trump-new-delhi'],
];

const ARABIC: FirstResult[] = [
  ['اردوان', '2025-02-12-erdogan-islamabad'],
  ['لاوروف ڈھاکہ', '2023-09-07-lavrov-dhaka'],
  ['محمد بن سلمان', '2019-02-17-mohammed-bin-salman-islamabad'],
  ['روحانی', '2016-03-25-rouhani-islamabad'],
  ['ٹرمپ', '2020-02-24-trump-new-delhi'],
  ['وانگ یی کابل', '2025-08-20-wang-yi-kabul'],
];

export const FIRST_RESULTS: FirstResult[] = [HEADLINES, SUBJECTS, RECENT, SPELLINGS, CYRILLIC, ARABIC].flat();
