/** The file in the content folder that lists the addresses the site has promised to keep. It is no content file. */
export const ADDRESSES = 'addresses.txt';
