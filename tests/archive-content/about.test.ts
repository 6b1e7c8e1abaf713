import { expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { read } from '../published/built-site.ts';

it('the page about the archive explains every outcome of a promise', () => {
  const about = read('about/index.html');
  const labels = Object.values(messages.commitmentOutcome).map((label) => label.toLowerCase());
  expect(labels.filter((label) => !about.includes(`<strong>${label}</strong>`))).toEqual([]);
});
