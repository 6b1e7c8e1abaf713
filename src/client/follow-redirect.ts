/** Follows a page to its new address with the anchor that was asked for; the refresh in the page’s head would lose it. */
const link = document.querySelector<HTMLAnchorElement>('#moved-to');
if (link) location.replace(link.href + location.hash);
