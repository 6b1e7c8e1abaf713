/** The words of the page that stands for those which are not kept on a reader's device. */
export const offlineWords = {
  title: 'No connection',
  summary: 'This page has not been read on this device before, so there is no copy of it here. Connect, and load it again.',
  kept: 'Kept on this device',
} as const;
