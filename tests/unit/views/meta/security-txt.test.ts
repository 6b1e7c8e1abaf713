import { expect, it } from 'vitest';
import { site } from '../../../../src/site.ts';
import { securityTxt, securityTxtProblem } from '../../../../src/views/meta/security-txt.ts';

it('says whom to tell, in which language, and until when, less than a year from the day of the build', () => {
  expect(securityTxt('2026-11-29')).toBe(
    `Contact: mailto:${site.security}\nExpires: 2027-11-24T00:00:00Z\nPreferred-Languages: en\n` +
      'Canonical: https://readout.example/.well-known/security.txt\n',
  );
});

it('that the file has expired is said from that day on, with what to do', () => {
  expect(securityTxtProblem('2026-11-29', '2027-11-23')).toBeUndefined();
  expect(securityTxtProblem('2026-11-29', '2027-11-24')).toMatch(/2027-11-24.*2026-11-29.*SOURCE_DATE_EPOCH=/);
});
