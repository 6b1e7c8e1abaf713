/** What two sources are compared by. */
interface Publication {
  publisher: string;
  url?: string | undefined;
}

/** Whether one of the sources of the earlier visit is independent of the one that makes the claim: of another publisher and site. */
export const hasIndependentSource = (claim: Publication, sources: Publication[]): boolean =>
  sources.some((source) => {
    const publishers = publishersOf(claim);
    return !publishersOf(source).some((publisher) => publishers.includes(publisher));
  });

/** The publisher, an agency named after it in brackets, and the site, in lower case: `dawn (app)` with `dawn`, `app` and `dawn.com`. */
const publishersOf = ({ publisher, url }: Publication): string[] => [
  ...publisher
    .toLowerCase()
    .split(/[()]/)
    .map((name) => name.trim())
    .filter((name) => name !== ''),
  ...(url ? [new URL(url).hostname.replace(/^www\./, '')] : []),
];
