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

/*
 * Pipelines of three steps: one machine reads and checks the content, as many as are asked for print a shard of the pages each, one joins the shards.
 * Each machine has the whole history, for all must be of one commit, and keeps what it printed for its next run.
 */

const ADDRESS = `\
          SITE: \${{ needs.read.outputs.origin }}
          BASE: \${{ needs.read.outputs.base_path }}
          READING: reading/reading.bin`;

const TAKE_READING = `\
      - uses: actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0
        with:
          name: reading
          path: reading`;

const keep = (name: string): string => `\
      - uses: actions/cache@5a3ec84eff668545956fd18022155c47e93e2684 # v4.2.3
        with:
          path: |
            node_modules/.cache/readout
            dist
          key: ${name}-\${{ github.run_id }}-\${{ github.run_attempt }}
          restore-keys: ${name}-`;

/** For GitHub Pages. */
const githubPipeline = (shards: number): string => `\
${PUBLISH_HEAD}
  read:
    runs-on: ubuntu-latest
    outputs:
      origin: \${{ steps.pages.outputs.origin }}
      base_path: \${{ steps.pages.outputs.base_path }}
    steps:
${CHECKOUT}
${CONFIGURE_PAGES}
      - run: npm run reading -- reading.bin
        env:
          SITE: \${{ steps.pages.outputs.origin }}
          BASE: \${{ steps.pages.outputs.base_path }}
      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        with:
          name: reading
          path: reading.bin
          retention-days: 1
  shard:
    needs: read
    runs-on: ubuntu-latest
    strategy:
      matrix:
        number: [${numbersTo(shards).join(', ')}]
    steps:
${CHECKOUT}
${TAKE_READING}
${keep(`shard-\${{ matrix.number }}-of-${shards}`)}
      - run: npm run build
        env:
${ADDRESS}
          SHARD: \${{ matrix.number }}/${shards}
      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        with:
          name: shard-\${{ matrix.number }}
          path: dist
          retention-days: 1
  publish:
    needs: [read, shard]
${PAGES_ENVIRONMENT}
    steps:
${CHECKOUT}
${TAKE_READING}
      - uses: actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0
        with:
          pattern: shard-*
          path: shards
      - run: npm run merge -- shards/*
        env:
${ADDRESS}
${DEPLOY_PAGES}
`;

/** For GitLab Pages; `ci-pipelines.ts` says why it compresses and removes pages. */
const gitlabPipeline = (shards: number): string => `\
stages: [read, print, publish]

default:
  image: node:24
  before_script:
${GITLAB_ADDRESS}

variables:
  GIT_DEPTH: 0 # the whole history: pages of changes are read from it
  COMPRESS: 1

workflow:
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

read:
  stage: read
  script:
    - npm run reading -- reading.bin
  artifacts:
    paths: [reading.bin]
    expire_in: 1 day

shard:
  stage: print
  needs: [read]
  parallel: ${shards}
  script:
    - READING=reading.bin SHARD="$CI_NODE_INDEX/$CI_NODE_TOTAL" OUT="shards/$CI_NODE_INDEX" npm run build
  cache:
    key: shard-$CI_NODE_INDEX-of-${shards}
    paths: [node_modules/.cache/readout, shards]
  artifacts:
    paths: [shards]
    expire_in: 1 day

pages:
  stage: publish
  needs: [read, shard]
  script:
    - READING=reading.bin npm run merge -- shards/*
${REMOVE_MOVED_PAGES}
${GITLAB_PUBLISH}
`;

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, at) => at + 1);
}

/** Makes the pipeline of a service, for as many machines as are to print its pages, by the name under which `npm run host` prints it. */
export const SHARDED_PIPELINES: Record<string, (shards: number) => string> = { github: githubPipeline, gitlab: gitlabPipeline };
