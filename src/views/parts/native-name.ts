import type { Subject } from '../../archive/model/subject.ts';
import type { OtherName } from '../../schemas/fields/name-fields.ts';

/** A name in its own script, with what a browser needs to print it right. */
export interface NativeName {
  text: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'prs', 'sd', 'ug', 'ur', 'yi']);

export const nativeNameOf = ({ text, lang }: Pick<OtherName, 'text' | 'lang'>): NativeName => ({
  text,
  lang,
  dir: RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr',
});

/**
 * A subject's name as it writes it itself: the first in its list that is not a former one. None where that is the name
 * which the site prints already, and none for organisations and topics, which belong to no one script.
 */
export function ownName({ type, name, names }: Pick<Subject, 'type' | 'name' | 'names'>): NativeName | undefined {
  if (type === 'organisation' || type === 'topic') return undefined;
  const first = names.find(({ to }) => !to);
  return first && first.text !== name && first.lang !== 'en' ? nativeNameOf(first) : undefined;
}
