/** The words of the page of what was changed in a briefing. */
export const changesWords = {
  title: (briefing: string) => `Changes to “${briefing}”`,
  summary: (briefing: string, published: string) =>
    `Every change to “${briefing}” since it was published on ${published}, word by word, latest first. Only paragraphs that changed are shown.`,
  legend: 'How to read it:',
  gone: 'words taken out',
  new: 'words put in',
  goneBegins: '[taken out: ',
  newBegins: '[put in: ',
  ends: ']',
  why: 'Why:',
  back: 'The briefing as it reads now',
  all: 'Every change since publication, word by word',
  these: 'What was changed, word by word',
  part: {
    title: 'Headline',
    summary: 'Summary',
    glance: 'At a glance',
    text: 'Text',
    visit: 'The visit',
    quotes: 'Quotes',
    commitments: 'Promises',
    figures: 'Figures',
  },
} as const;
