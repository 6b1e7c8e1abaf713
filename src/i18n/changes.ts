/** The words of the page that shows the changes to a briefing. */
export const changesWords = {
  title: (briefing: string) => `Changes to “${briefing}”`,
  summary: (briefing: string, published: string) =>
    `Every change to “${briefing}” since it was published on ${published}, word by word, latest first. Only paragraphs that changed are shown.`,
  legend: 'Key:',
  gone: 'words removed',
  new: 'words added',
  goneBegins: '[removed: ',
  newBegins: '[added: ',
  ends: ']',
  why: 'Why:',
  back: 'The current version of the briefing',
  all: 'Every change since publication, word by word',
  these: 'This change, word by word',
  part: {
    title: 'Headline',
    summary: 'Summary',
    glance: 'At a glance',
    text: 'Text',
    visit: 'The visit',
    quotes: 'Quotes',
    commitments: 'Promises',
    documents: 'Signed and issued',
    figures: 'Figures',
  },
} as const;
