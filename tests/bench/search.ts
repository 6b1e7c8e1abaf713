/** Not yet written. */
export const benchSearch = (size: number): Promise<void> =>
  Promise.reject(new Error(`There is no bench of the search over ${size} briefings yet.`));
