import { z } from 'astro/zod';
import { partialDay } from './partial-day.ts';
import { formerIds } from './former-ids-and-keys.ts';
import { checkName } from './check-name.ts';
import { text } from './text.ts';
import { language } from './language.ts';

/** A name in another script, or a former name with its dates: Сергей Лавров; Nur-Sultan, 2019 to 2022. */
export const otherName = z.strictObject({
  text: text('The name in its own script'),
  lang: language('The language of the name, as a BCP 47 tag: `ru`, `ur`, `hi`, `en`'),
  from: partialDay('The first day of this name, if it was used only for a time').optional(),
  to: partialDay('The last day of this name, if it is no longer used').optional(),
});

/** The fields that every person, country, place, organisation and topic has besides its main name. */
export const nameFields = {
  names: z.array(otherName).default([]).describe('Names in other scripts, and former names with their dates'),
  aliases: z
    .array(text('Another spelling', 120).check(checkName))
    .default([])
    .describe('Other spellings that readers type and texts use: `Sergei Lavrov`, `Lawrow`'),
  formerly: formerIds,
  note: text('One or two sentences that a reader of the page needs').optional(),
};

export type OtherName = z.output<typeof otherName>;
