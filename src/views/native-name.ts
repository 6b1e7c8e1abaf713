import type { OtherName } from '../schemas/name.ts';

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

/** The first name in another script that is not a former one: by custom the subject's own. */
export function ownName({ names }: { names: OtherName[] }): NativeName | undefined {
  const own = names.find(({ to, lang }) => !to && lang !== 'en');
  return own && nativeNameOf(own);
}
