/** The size of a picture in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The size for which every social card is laid out. Services that preview links ask for it, and crop pictures of other proportions. */
export const CARD_SIZE = { width: 1200, height: 630 } as const satisfies PictureSize;

/**
 * The size of the pictures of people, countries, pairs and the like: two thirds, still above the 600 by 315 pixels from which services show
 * a preview as wide as the text. There are more of them than of briefings, and each takes half the time to draw.
 */
export const SMALL_CARD_SIZE = { width: 800, height: 420 } as const satisfies PictureSize;
