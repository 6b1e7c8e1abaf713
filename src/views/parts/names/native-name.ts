import type { Entity } from '../../../archive/model/entity.ts';
import type { OtherName } from '../../../schemas/fields/name-fields.ts';

/** A name in its own language, with the language and the direction that browsers need to print it correctly. */
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
 * The name of an entity in its own language: the first of its names that is not a former one. Undefined if the site prints that name
 * anyway, and for organisations and topics, which have no language of their own.
 */
export function ownName({ type, name, names }: Pick<Entity, 'type' | 'name' | 'names'>): NativeName | undefined {
  if (type === 'organisation' || type === 'topic') return undefined;
  const current = names.find(({ to }) => !to);
  return current && current.text !== name && current.lang !== 'en' ? nativeNameOf(current) : undefined;
}
