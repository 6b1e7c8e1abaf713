import type { PersonData } from '../../schemas/person.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';

/** Checks that the part of a name that texts use by itself is whole words of the name: by it people are found in texts. */
export function checkFamily({ name, family }: Pick<PersonData, 'name' | 'family'>): FieldFinding[] {
  if (name.startsWith(`${family}, `)) {
    const remedy = `write \`${name.slice(family.length + 2)} ${family}\`, as texts do`;
    return [{ path: ['name'], problem: `has the family name first: “${name}”`, remedy }];
  }
  if (` ${name} `.includes(` ${family} `)) return [];
  return [
    {
      path: ['family'],
      problem: `is not part of the name “${name}”: “${family}”`,
      remedy: 'write the part that texts use by itself; other spellings are `aliases`',
    },
  ];
}
