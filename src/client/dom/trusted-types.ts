/** The part of the Trusted Types API that the site uses. https://www.w3.org/TR/trusted-types/ */
interface Policy {
  createHTML: (html: string) => string;
  createScriptURL: (url: string) => string;
}

interface PolicyFactory {
  createPolicy: (name: string, policy: Policy) => Policy;
}

const unchanged: Policy = { createHTML: (html) => html, createScriptURL: (url) => url };

/** The one policy of our scripts, by the name that the content security policy allows. Browsers without Trusted Types need none. */
const { createHTML, createScriptURL } = policyOf((globalThis as { trustedTypes?: PolicyFactory }).trustedTypes);

/** Parses HTML into a document of its own, in which no script runs. */
export const parseHtml = (html: string): Document => new DOMParser().parseFromString(createHTML(html), 'text/html');

/** Registers the service worker of the site, the URL of which comes from the build. */
export const registerServiceWorker = (url: string): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(createScriptURL(url));

function policyOf(factory: PolicyFactory | undefined): Policy {
  const policy = factory?.createPolicy('readout', unchanged) ?? unchanged;
  return { createHTML: (html) => policy.createHTML(html), createScriptURL: (url) => policy.createScriptURL(url) };
}
