import { expect, it } from 'vitest';
import { functionOfTitle } from '../../../../src/archive/model/function-of-title.ts';

it.each([
  ['deputy head of government', 'Deputy Prime Minister', 'First Deputy Premier', 'Vice Chancellor'],
  ['deputy minister', 'Deputy Minister', 'Vice Foreign Minister', 'Assistant Secretary', 'Undersecretary', 'Minister of State for Trade'],
  ['foreign minister', 'Foreign Minister', 'Minister of Foreign Affairs', 'Minister for External Affairs', 'Secretary of State'],
  ['foreign minister', 'Foreign Secretary', 'Chancellor and Foreign Minister'],
  ['head of government', 'Prime Minister', 'Premier', 'Federal Chancellor', 'Taoiseach', 'Head of Government'],
  ['other', 'Crown Prince', 'Vice-President', 'Vice President', 'Speaker', 'Crown Prince and President', 'Unspeakable', 'Chair', ''],
  ['head of state', 'President', 'King', 'Queen', 'Emperor', 'Empress', 'Emir', 'Amir', 'Sultan', 'Shah', 'Pope', 'Head of State'],
  ['defence minister', 'Minister of Defence', 'Minister for Defense', 'Defence Minister', 'Defense Secretary', 'Secretary of Defense'],
  [
    'finance minister',
    'Minister of Finance',
    'Minister for Finance',
    'Finance Minister',
    'Secretary of the Treasury',
    'Treasury Secretary',
  ],
  [
    'interior minister',
    'Minister of the Interior',
    'Minister of Interior',
    'Minister for Home Affairs',
    'Interior Minister',
    'Home Secretary',
  ],
  [
    'trade minister',
    'Minister of Trade',
    'Minister for Industry and Trade',
    'Commerce Minister',
    'Secretary of Commerce',
    'Trade Minister',
  ],
  ['energy minister', 'Minister of Energy', 'Minister for Energy', 'Energy Minister', 'Secretary of Energy'],
  ['minister', 'Minister of Health', 'Minister', 'Minister of Old and New Trade', 'Minister of Trades'],
  ['ambassador', 'Ambassador to Norland'],
  ['envoy', 'Special Envoy'],
  ['adviser', 'National Security Adviser'],
  ['other', 'Administrator', 'Envoys', 'Presidential guard', 'Kingmaker', 'Popes', 'Vicepresident', 'Ministerial clerk', 'Advisers'],
])('the title of an office says its function: %s', (expected, ...titles) => {
  expect(titles.map((title) => [title, functionOfTitle(title)])).toEqual(titles.map((title) => [title, expected]));
  expect(titles.map((title) => functionOfTitle(title.toLowerCase()))).toEqual(titles.map(() => expected));
  const inside = titles.filter((title) => title !== '').map((title) => functionOfTitle(`the x${title}x`));
  expect(inside).toEqual(inside.map(() => 'other'));
});
