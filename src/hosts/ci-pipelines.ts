/** For GitHub Pages: `.github/workflows/pages.yml`. The origin and base path come from GitHub Pages; actions are pinned by commit. */
export const githubPipeline = (): string => `\
name: Publish
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
concurrency: pages
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.published.outputs.page_url }}
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          fetch-depth: 0 # the whole history: pages of changes are read from it
      - id: pages
        uses: actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0
      - run: npm run build
        env:
          SITE: \${{ steps.pages.outputs.origin }}
          BASE: \${{ steps.pages.outputs.base_path }}
      - uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1
        with:
          path: dist
      - id: published
        uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
`;

/**
 * For GitLab Pages: `.gitlab-ci.yml`. GitLab serves the `.gz` or `.br` beside a file, so the build compresses. It also serves a page rather
 * than a redirect from its address, so the pages at old addresses are removed.
 */
export const gitlabPipeline = (): string => `\
pages:
  image: node:24
  variables:
    GIT_DEPTH: 0 # the whole history: pages of changes are read from it
  script:
    - export SITE="$(node -p 'new URL(process.env.CI_PAGES_URL).origin')"
    - export BASE="$(node -p 'new URL(process.env.CI_PAGES_URL).pathname')"
    - COMPRESS=1 npm run build
    - while read -r from to status; do rm -f "dist/\${from#"\${BASE%/}/"}"index.html*; done < dist/_redirects
  publish: dist
  artifacts:
    paths: [dist]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;
