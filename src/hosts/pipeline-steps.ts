/*
 * Steps that pipelines for the Pages of GitHub and GitLab share, whether one machine builds or several. Actions are pinned by commit.
 */

/** GitHub: fetches the repository. */
export const CHECKOUT = `\
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          fetch-depth: 0 # the whole history: pages of changes are read from it`;

/** GitHub: what a pipeline may do and when it runs, to the list of its jobs. */
export const PUBLISH_HEAD = `\
name: Publish
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
concurrency: pages
jobs:`;

/** GitHub: asks for the address of the site. */
export const CONFIGURE_PAGES = `\
      - id: pages
        uses: actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0`;

/** GitHub: the environment of a job that publishes. */
export const PAGES_ENVIRONMENT = `\
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.published.outputs.page_url }}`;

/** GitHub: publishes what lies in `dist`. */
export const DEPLOY_PAGES = `\
      - uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1
        with:
          path: dist
      - id: published
        uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5`;

/** GitLab: takes the address of the site from the service. */
export const GITLAB_ADDRESS = `\
    - export SITE="$(node -p 'new URL(process.env.CI_PAGES_URL).origin')"
    - export BASE="$(node -p 'new URL(process.env.CI_PAGES_URL).pathname')"`;

/** GitLab: removes the pages at old addresses, because it serves a page rather than a redirect from its address. */
export const REMOVE_MOVED_PAGES = `\
    - while read -r from to status; do rm -f "dist/\${from#"\${BASE%/}/"}"index.html*; done < dist/_redirects`;

/** GitLab: publishes what lies in `dist`. */
export const GITLAB_PUBLISH = `\
  publish: dist
  artifacts:
    paths: [dist]`;
