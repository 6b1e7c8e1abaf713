import { describe, expect, it } from 'vitest';
import { foldedWords, foldLetters } from '../../../../src/archive/names/fold-letters.ts';

describe('a folded text', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['İSTANBUL', 'istanbul'],
    ['ISPARTA', 'isparta'],
    ['Łukasz Ørsted', 'lukasz orsted'],
    ['Straße', 'strasse'],
    ['Ağrı Đoković Ðorđe Þór Æsir Œuvre Əliyev', 'agri dokovic dorde thor aesir oeuvre aliyev'],
    ['Пётр', 'петр'],
    ['Әлиев', 'әлиев'],
    ['كابل', 'کابل'],
    ['لاوُرُوف', 'لاوروف'],
    ['ﻻوروف', 'لاوروف'],
    ['क़तर', 'कतर'],
    ['मोदी', 'मोदी'],
    ['Ma’ruf', 'maruf'],
    ['Ｃ５＋１', 'c5+1'],
    ['Lav\u00adrov', 'lavrov'],
    ['\ufeff\u202bLav\u200brov\u200f\u202c \u2066Da\u2060r\u2069', 'lavrov dar'],
  ])('has no accents and one form of each letter: %s', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });
});

it('the words of a text are its runs of letters and digits', () => {
  expect(foldedWords('  “Abu-Dhabi”, 2021 – C5+1! ')).toEqual(['abu', 'dhabi', '2021', 'c5', '1']);
  expect(foldedWords('<img src=x> 😀')).toEqual(['img', 'src', 'x']);
});
