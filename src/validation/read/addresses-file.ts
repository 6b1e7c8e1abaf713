/** The list of the addresses that the site has promised to keep; it lies in the content folder beside the guide. */
export const ADDRESSES = 'addresses.txt';
