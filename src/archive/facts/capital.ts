import type { Archive } from '../model/archive.ts';
import type { Country, Place } from '../model/entity.ts';

/** The capital of a country, if its file names one. */
export const capitalOf = ({ capital }: Country, { places }: Archive): Place | undefined => places.get(capital ?? '');
