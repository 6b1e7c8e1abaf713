/** The values of each filter that an item of a list has, as its data attributes, by which the script of the page filters: `trade|energy`. */
export const filterDataOf = (values: Record<string, string[]>): Record<`data-${string}`, string> =>
  Object.fromEntries(Object.entries(values).map(([name, of]) => [`data-${name}`, of.join('|')]));
