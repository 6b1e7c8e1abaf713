import { expect, it } from 'vitest';
import { briefingView } from '../../../../src/views/pages/briefing/briefing.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';

const ID = '2021-04-06-this';
const linked = (key: string) => ({ key, title: `What ${key} wrote`, publisher: key, url: `https://${key}.example/` });
const copied = (key: string) => ({ key, title: `What ${key} wrote`, publisher: key, archived: `https://archive.example/${key}` });
const unlinked = (key: string) => ({ key, title: `What ${key} wrote`, publisher: key });

it.each([
  ['one report', [linked('gazette')], 'One.[@gazette]', 'Rests on one report', '#source-gazette'],
  [
    'one report without a link',
    [unlinked('gazette')],
    'One.[@gazette]',
    'Rests on one report, to which we have no link',
    '#source-gazette',
  ],
  [
    'reports without a link',
    [unlinked('gazette'), unlinked('wire')],
    'One.[@gazette; @wire]',
    'Rests on reports, to which we have no link',
    '#sources',
  ],
  [
    'mostly one report without a link',
    [linked('gazette'), unlinked('wire')],
    'One.[@wire] Two.[@wire] Three.[@gazette; @wire]',
    'Rests mostly on one report, to which we have no link',
    '#source-wire',
  ],
  ['as much on others', [linked('gazette'), unlinked('wire')], 'One.[@wire] Two.[@gazette]', undefined, undefined],
  ['several that can be read, one as a copy', [copied('gazette'), linked('wire')], 'One.[@gazette] Two.[@wire]', undefined, undefined],
])('a briefing that rests on %s says so at its top, and leads there', (_name, sources, body, text, href) => {
  const archive = archiveOf({ briefings: [{ id: ID, sources, body }] });
  const { weakSourcing } = briefingView(briefingIn(archive, ID), archive);
  expect(weakSourcing).toEqual(text === undefined ? undefined : { text, href });
});
