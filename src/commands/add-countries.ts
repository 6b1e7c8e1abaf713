import type { Archive } from '../archive/model/archive.ts';
import { slugOf } from '../schemas/fields/key-and-id.ts';

/** The archive with countries that have no file yet, known by name and adjective. */
export function addCountries(archive: Archive, added: { name: string; adjective: string; iso: string | undefined }[]): Archive {
  const countries = new Map(archive.countries);
  for (const { name, adjective, iso } of added) {
    const id = slugOf(name);
    countries.set(id, { type: 'country', id, name, adjective, iso, aliases: [], names: [], formerly: [], governments: [] });
  }
  return { ...archive, countries };
}
