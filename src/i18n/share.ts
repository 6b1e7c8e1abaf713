/** The words for sharing and copying parts of a briefing. In a file of their own because browsers load them. */
export const shareWords = {
  share: 'Share …',
  copyLink: 'Copy link',
  showLinks: 'Show links to paragraphs',
  links: {
    paragraph: 'Copy link to this paragraph',
    quote: 'Copy link to this quote',
    document: 'Copy link to this document',
    promise: 'Copy link to this promise',
    figure: 'Copy link to this figure',
  },
  copyQuote: 'Copy this quote with its source',
  quote: (words: string, caption: string, url: string) => `${words} ${caption}. ${url}`,
  copied: 'Copied',
  notCopied: 'This browser does not let the page copy. Select the text instead.',
} as const;
