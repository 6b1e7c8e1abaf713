import type { Archive } from '../../../archive/model/archive.ts';
import { sideOf } from '../../../archive/model/visit.ts';

/** The name of the country or organisation to which an office belongs, by their ids. */
export function sideName(ids: { country?: string | undefined; organisation?: string | undefined }, archive: Archive): string {
  const { country, organisation } = sideOf(ids, archive);
  return (country ?? organisation)?.name ?? '';
}
