import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDesk, type Answers } from '../../../src/own-site/read-desk.ts';

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');
const ANSWERS: Answers = {
  name: 'Port Calls',
  short: '',
  url: '',
  desk: 'The ports desk',
  email: 'desk@ports.example',
  accent: '',
  accentDark: undefined,
  repository: '',
};

const read = (answers: Partial<Answers> = {}) => readDesk({ ...ANSWERS, ...answers }, TOKENS);
const shortNameOf = (name: string) => (read({ name }) as { desk: { shortName: string } }).desk.shortName;

it('name, desk and email address are enough', () => {
  expect(read()).toEqual({
    desk: {
      ...{ name: 'Port Calls', shortName: 'Port Calls', url: 'https://site.example/', desk: 'The ports desk', email: 'desk@ports.example' },
      ...{ repository: undefined, accent: { light: '#8c1c2b', dark: '#f0808c' } },
    },
  });
});

it('a short name that is not given is made of whole words', () => {
  expect(shortNameOf('African Union Missions')).toBe('African Union');
  expect(shortNameOf('Port Calls & Co')).toBe('Port Calls & Co');
  expect(shortNameOf('Port Calls & Company')).toBe('Port Calls');
  expect(shortNameOf('Donaudampfschifffahrt')).toBe('Donaudampfschiff');
});

describe('an answer that cannot be used is named with what to give', () => {
  it.each([
    [{ name: ' ' }, '--name is empty'],
    [{ name: 'a\u200Bb' }, '--name has a character in it that nobody can see'],
    [{ desk: 'The *Port* desk' }, '“The *Port* desk” has a sign of Markdown in it'],
    [{ name: 'a\nb' }, '--name has a character in it that nobody can see'],
    [{ short: 'seventeen letters' }, 'longer than 16 characters'],
    [{ desk: '' }, '--desk is empty'],
    [{ url: 'ports.example' }, '“ports.example” is no address of a site'],
    [{ url: 'ftp://ports.example' }, 'give --url scheme and host'],
    [{ email: 'desk' }, '“desk” is no email address'],
    [{ email: 'a@b.example?subject=<x>' }, 'is no email address'],
    [{ repository: 'git@git.example:a/b.git' }, 'give --repository one that begins with https://'],
    [{ accent: 'red' }, '“red” is no colour'],
  ] satisfies [Partial<Answers>, string][])('%j', (answers, letter) => {
    expect(read(answers)).toEqual({ problems: [expect.stringContaining(letter)] });
  });

  it('all of them at once', () => {
    expect(read({ name: '', email: '', url: '?', accent: '#eeeeee' })).toEqual({ problems: Array(4).fill(expect.any(String)) });
  });
});
