import {
  CHECKOUT,
  PUBLISH_HEAD,
  CONFIGURE_PAGES,
  PAGES_ENVIRONMENT,
  DEPLOY_PAGES,
  GITLAB_ADDRESS,
  REMOVE_MOVED_PAGES,
  GITLAB_PUBLISH,
} from './pipeline-steps.ts';

/** For GitHub Pages: `.github/workflows/pages.yml`. The origin and base path come from GitHub Pages; actions are pinned by commit. */
export const githubPipeline = (): string => `\
${PUBLISH_HEAD}
  publish:
${PAGES_ENVIRONMENT}
    steps:
${CHECKOUT}
${CONFIGURE_PAGES}
      - run: npm run build
        env:
          SITE: \${{ steps.pages.outputs.origin }}
          BASE: \${{ steps.pages.outputs.base_path }}
${DEPLOY_PAGES}
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
${GITLAB_ADDRESS}
    - COMPRESS=1 npm run build
${REMOVE_MOVED_PAGES}
${GITLAB_PUBLISH}
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;
