/** A query with the briefings that answer it, by the beginnings of their ids; none if the archive has no answer. */
export interface JudgedQuery {
  query: string;
  answers: string[];
}

const judge = (query: string, ...answers: string[]): JudgedQuery => ({ query, answers });

/** Queries typed by hand, by kind. The families of queries for every briefing are made in the test. */
export const JUDGED_QUERIES = {
  'people and places': [
    judge('Vance visit', '2025-04-21-vance'),
    judge('Lavrov Pakistan 2021', '2021-04-06-lavrov'),
    judge('Lavrov,Qureshi', '2020-09-09-qureshi-moscow', '2021-04-06-lavrov'),
    judge('Trump Ahmedabad', '2020-02-24-trump'),
    judge('lavrov dhaka', '2023-09-07-lavrov-dhaka'),
    judge('Wang Yi in Kabul', '2025-08-20-wang-yi-kabul'),
    judge('Blinken Central Asia tour', '2023-02-28-blinken'),
    judge('MBS Pakistan', '2019-02-17-mohammed-bin-salman'),
    judge('MBZ', '2019-01-06-mohamed-bin-zayed', '2020-01-02-mohamed-bin-zayed'),
    judge('Modi surprise Lahore', '2015-12-25-modi-lahore'),
  ],
  'offices and adjectives': [
    judge('PM Modi Moscow', '2024-07-08-modi-moscow'),
    judge('EAM Jaishankar Islamabad', '2024-10-15-jaishankar'),
    judge('German foreign minister Islamabad', '2021-08-30-maas', '2022-06-07-baerbock'),
    judge('Turkish president Islamabad', '2025-02-12-erdogan', '2020-02-13-erdogan'),
    judge('Iranian president Pakistan 2016', '2016-03-25-rouhani'),
    judge('Chinese premier Islamabad', '2024-10-14-li-qiang'),
    judge('US vice president India', '2025-04-21-vance'),
    judge('Sino-Indian border', '2025-08-18-wang-yi-new-delhi', '2020-09-08-jaishankar', '2022-03-24-wang-yi-new-delhi'),
    judge('Persia', '2016-05-22-modi-tehran', '2021-08-26-qureshi-tehran', '2025-08-02-pezeshkian'),
  ],
  dates: [
    judge('April 2021 Islamabad', '2021-04-06-lavrov'),
    judge('06.04.2021', '2021-04-06-lavrov'),
    judge('6 April', '2021-04-06-lavrov'),
    judge('April 6, 2021', '2021-04-06-lavrov'),
    judge('2021-04-06', '2021-04-06-lavrov'),
    judge('Putin December 2025', '2025-12-04-putin'),
    judge('25 December 2015', '2015-12-25-modi-lahore'),
    judge('Dar Kabul April 2025', '2025-04-19-dar-kabul'),
  ],
  'pasted headlines': [
    judge('Pakistan, Russia agree to further promote bilateral cooperation', '2021-04-06-lavrov'),
    judge('Abu Dhabi crown prince pays official visit to Islamabad', '2019-01-06-mohamed-bin-zayed'),
    judge('Qureshi meets Putin, Tajik FM in Moscow', '2020-09-09-qureshi'),
    judge('EAM Jaishankar arrives in Russia to attend SCO meeting', '2020-09-08-jaishankar'),
  ],
  questions: [
    judge('who met Lavrov in Islamabad', '2012-10-03-lavrov', '2021-04-06-lavrov'),
    judge('when did Vance go to India?', '2025-04-21-vance'),
    judge('what was agreed on copper in Kabul', '2022-03-24-wang-yi-kabul'),
    judge('why did Modi visit Lahore', '2015-12-25-modi-lahore'),
  ],
  'synonyms and numbers': [
    judge('defense cooperation Pompeo', '2020-10-26-pompeo'),
    judge('5bn Erdogan', '2020-02-13-erdogan', '2025-02-12-erdogan'),
    judge('150,000 doses', '2021-04-06-lavrov'),
    judge('150 000 doses', '2021-04-06-lavrov'),
    judge('1.5', '2025-10-08-putin'),
    judge('Lavrov -Islamabad', '2023-09-07-lavrov-dhaka', '2023-05-04-lavrov-goa'),
  ],
  scripts: [
    judge('Лавров Дакка', '2023-09-07-lavrov-dhaka'),
    judge('لاوروف ڈھاکہ', '2023-09-07-lavrov-dhaka'),
    judge('पुतिन दुशान्बे', '2025-10-08-putin-dushanbe'),
    judge('Эрдоган 2020', '2020-02-13-erdogan'),
  ],
  'sentences and seasons': [
    judge('US, India agree to expand defence ties', '2020-10-26-pompeo', '2020-02-24-trump'),
    judge('Pakistan to buy 2 million tons of wheat from Russia', '2022-02-23-khan-moscow'),
    judge('India and China agree to resume direct flights', '2025-08-18-wang-yi-new-delhi'),
    judge('summer 2021 Tashkent', '2021-08-25-qureshi-tashkent', '2021-07-15-khan-tashkent'),
    judge('early 2024', '2024-04-22-raisi'),
    judge('Q3 2021 Doha', '2021-09-06-blinken-doha'),
    judge('spring 2023 Goa', '2023-05-04-lavrov-goa', '2023-05-04-bhutto-zardari-goa'),
    judge('visits in 2012', '2012-10-03-lavrov', '2012-10-02-putin'),
    judge('last visit of Putin', '2025-12-04-putin'),
    judge('Putin latest trip to India', '2025-12-04-putin'),
    judge('Pakistan, Turkey sign 12 agreements, MoUs', '2020-02-13-erdogan', '2025-02-12-erdogan'),
  ],
  'inflected and unspaced': [
    judge('Визит Лаврова в Пакистан', '2021-04-06-lavrov', '2012-10-03-lavrov'),
    judge('визит путина в Индию', '2025-12-04-putin', '2021-12-06-putin'),
    judge('Лавров в Исламабаде', '2021-04-06-lavrov', '2012-10-03-lavrov'),
    judge('王毅访问喀布尔', '2025-08-20-wang-yi-kabul', '2022-03-24-wang-yi-kabul'),
    judge('習近平訪問巴基斯坦', '2015-04-20-xi'),
    judge('俄罗斯外长拉夫罗夫访问巴基斯坦', '2021-04-06-lavrov', '2012-10-03-lavrov'),
    judge('普京訪問印度', '2025-12-04-putin', '2021-12-06-putin'),
    judge('中國外長王毅', '2022-03-21-wang-yi', '2025-08-20-wang-yi'),
  ],
  operators: [
    judge('Putin OR Xi Islamabad', '2012-10-02-putin', '2015-04-20-xi'),
    judge('from:Russia to:Bangladesh', '2023-09-07-lavrov-dhaka'),
    judge('from:US to:Kabul', '2021-03-21-austin-kabul'),
    judge('person:"Imran Khan" to:Moscow', '2022-02-23-khan-moscow'),
    judge('person:Lavrov before:2020', '2012-10-03-lavrov', '2012-10-02-putin'),
    judge('Lavrov NOT Pakistan in:Dhaka', '2023-09-07-lavrov-dhaka'),
    judge('from:2015-04 to:2015-04', '2015-04-20-xi'),
    judge('to: Tashkent person: Putin', '2024-05-26-putin-tashkent'),
  ],
  nonsense: ['Raissi', 'पतन', 'xylophone', 'asdfgh', 'qwerty zxcvb', 'Pakstan', 'Dehli', 'people-to-people', '"pipeline gas"'].map(
    (query) => judge(query),
  ),
} as const satisfies Record<string, JudgedQuery[]>;
