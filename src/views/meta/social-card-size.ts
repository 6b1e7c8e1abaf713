/** The size of a social card in pixels. Services that preview links ask for it, and crop pictures of other proportions. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
