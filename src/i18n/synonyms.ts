/**
 * Words that mean the same in reports on diplomacy: where one is searched for, texts with the others are found too. Each line is a group.
 * Short names that are also names of entities belong to the aliases of those.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
  ['PM', 'prime minister', 'premier'],
  ['FM', 'foreign minister', 'minister of foreign affairs', 'external affairs minister', 'minister of external affairs'],
  ['EAM', 'external affairs minister', 'minister of external affairs'],
  ['NSA', 'national security adviser', 'national security advisor'],
  ['SecState', 'secretary of state'],
  ['SecDef', 'defense secretary', 'secretary of defense'],
  ['defence minister', 'defense minister', 'minister of defence', 'raksha mantri'],
  ['DPM', 'deputy prime minister'],
  ['COAS', 'army chief', 'chief of army staff'],
  ['CDF', 'chief of defence forces'],
  ['percent', 'per cent'],
  ['railway', 'railroad'],
  ['MoU', 'memorandum of understanding', 'memoranda of understanding', 'memorandum', 'memoranda'],
  ['FTA', 'free trade agreement', 'free-trade agreement'],
  ['PTA', 'preferential trade agreement'],
  ['LoC', 'line of credit'],
  ['LAC', 'line of actual control'],
  ['covid', 'corona', 'coronavirus', 'Covid-19', 'pandemic'],
  ['GHQ', 'general headquarters', 'army headquarters'],
  ['Foggy Bottom', 'state department'],
  ['MEA', 'ministry of external affairs'],
  ['MFA', 'foreign ministry', 'ministry of foreign affairs', 'foreign office'],
  ['USSR', 'Soviet Union', 'Soviet'],
  ['LNG', 'liquefied natural gas'],
  ['aeroplane', 'airplane', 'aircraft'],
  ['terror', 'terrorism', 'terrorist'],
  ['programme', 'program'],
  ['adviser', 'advisor'],
];

/** The same in one direction: where the first is searched for, texts with the others are found. */
export const SHORT_FORMS: readonly (readonly string[])[] = [
  ['Sino', 'Chinese', 'China'],
  ['Indo', 'Indian', 'India'],
  ['Russo', 'Russian', 'Russia'],
  ['Pak', 'Pakistani', 'Pakistan'],
  ['nuke', 'nuclear'],
  ['VP', 'vice president'],
  ['jab', 'vaccine'],
  ['bn', 'billion'],
  ['mn', 'million'],
];
