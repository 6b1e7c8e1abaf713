/** Goes from a moved page to its new URL and keeps the fragment of the old one, which the refresh in the page’s head would lose. */
const link = document.querySelector<HTMLAnchorElement>('#moved-to');
if (link) location.replace(link.href + location.hash);
