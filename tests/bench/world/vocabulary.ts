import type { Random } from './random.ts';

/** How many different words the texts can have: about as many as a newspaper’s foreign desk uses in a year. */
const SIZE = 12_000;

/** The most frequent words of the texts, in about their order; the rest are made up. */
const FREQUENT = (
  'the of and to in a for on that with was by said as it at from he be would which had they talks this two their not his an ' +
  'ministers have agreement sides also visit after trade been were between new who more cooperation delegation will over meeting ' +
  'through before both until against year work energy region security border ports railway grain without relations signed council ' +
  'goods prices water transit minister power customs statement treaty under month during next gas joint officials several offices ' +
  'loan companies rivers teachers language harvest fisheries students flights steel medicine credit tariff embassy consulate visas ' +
  'working group experts draft text session bridge corridor pipeline harbour electricity fertiliser machinery exports imports growth ' +
  'investment project funds bank currency payment debt reserves markets farmers factories engineers hospitals vaccines doctors ' +
  'universities archives museums heritage film sport tourism airlines airport road tunnel dam reservoir drought flood earthquake ' +
  'relief refugees return patrol army navy exercise training equipment supply maintenance inspection verification ceasefire envoy ' +
  'mediation summit declaration protocol annex article clause signature ratification parliament court appeal prisoner exchange ' +
  'extradition smuggling police intelligence hotline satellite research laboratory standard licence patent software cable network'
).split(' ');

const ONSETS = ['b', 'br', 'c', 'd', 'dr', 'f', 'g', 'gr', 'h', 'l', 'm', 'n', 'p', 'pl', 'r', 's', 'st', 't', 'tr', 'v'];
const NUCLEI = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'];
const CODAS = ['', 'n', 'r', 'l', 'st', 'm', 'nd', 't'];
const ENDINGS = ['', 'ed', 'ing', 's', 'er', 'ation', 'al', 'ly'];

/** The words of all texts, the most frequent first. All lower case, so that none is taken for a name. */
export function makeVocabulary(random: Random): string[] {
  const words = new Set(FREQUENT);
  const syllable = (): string => random.pick(ONSETS) + random.pick(NUCLEI) + random.pick(CODAS);
  while (words.size < SIZE) {
    const stem = Array.from({ length: random.whole(1, 2) }, syllable).join('');
    words.add(stem + random.pick(NUCLEI).charAt(0) + random.pick(['n', 't', 'r', 'd']) + random.pick(ENDINGS));
  }
  return [...words];
}
