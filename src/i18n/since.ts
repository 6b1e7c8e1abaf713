/** What a reader is told of her last visit. */
export const sinceWords = {
  one: 'One briefing is new since your last visit.',
  some: (count: number) => `${count} briefings are new since your last visit.`,
  none: 'No briefing is new since your last visit.',
  mark: 'New',
  forget: 'Forget my visits',
} as const;
