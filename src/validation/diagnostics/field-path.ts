/** Formats the path of a field as editors read it: `['commitments', 0, 'source']` → `commitments[0].source`. Unusual names are quoted. */
export const formatPath = (path: PropertyKey[]): string =>
  path.length === 0
    ? 'front matter'
    : path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${formatName(String(step))}`))
        .join('')
        .replace(/^\./, '');

const formatName = (name: string): string => (/^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(name) ? name : JSON.stringify(name));

/** Parses a path that `formatPath` formatted. */
export const parsePath = (field: string): PropertyKey[] =>
  field.split(/[.[\]]+/).flatMap((step) => (step === '' ? [] : /^\d+$/.test(step) ? Number(step) : step));
