import type { PartialBriefing } from '../../schemas/briefing.ts';
import { isBefore } from '../../schemas/fields/partial-day.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';
import { completeList } from '../read/salvage-fields.ts';

/** Checks the dates of one briefing against each other and against its id. */
export function checkBriefingDates(id: string, { visit, published, embargo, updated, corrections = [] }: PartialBriefing): FieldFinding[] {
  const findings: FieldFinding[] = [];
  if (embargo && published && published < embargo.slice(0, 10)) {
    findings.push({
      path: ['published'],
      problem: `is before the day of the embargo (${embargo.slice(0, 10)})`,
      remedy: 'give the day on which readers first see the text',
    });
  }
  if (updated && published && isBefore(updated, published)) {
    findings.push({ path: ['updated'], problem: 'is before `published`', remedy: 'give the day of the last change' });
  }
  corrections.forEach(({ date }, at) => {
    if (!published || !isBefore(date, published)) return;
    const remedy = 'give the day of the correction; what is mended before publication needs none';
    findings.push({ path: ['corrections', at, 'date'], problem: `is before \`published\` (${published})`, remedy });
  });
  if (!visit) return findings;
  const from = 'from' in visit ? visit.from : undefined;
  const to = 'to' in visit ? visit.to : undefined;
  const first = visit.planned ?? from;
  if (first && !id.startsWith(`${first}-`)) {
    findings.push({
      path: ['visit', visit.planned ? 'planned' : 'from'],
      problem: `the file is called \`${id}\`, but the visit was first planned for, or began on, ${first}`,
      remedy: `call the file \`${first}-…\`, or give the date first known as \`planned\``,
    });
  }
  const { since, place: claimed } = visit.firstSince ?? {};
  const began = from ?? visit.planned;
  if (since && began && (isBefore(began, since) || (since === began && since.length === 10))) {
    const problem = `is ${since}, which is not before the visit (${began})`;
    findings.push({ path: ['visit', 'firstSince', 'since'], problem, remedy: 'give the date of the earlier visit that the claim names' });
  }
  const stops = completeList(visit.stops);
  if (claimed && stops && !stops.some(({ place }) => place === claimed)) {
    const problem = `is \`${claimed}\`, which is none of the \`stops\``;
    findings.push({ path: ['visit', 'firstSince', 'place'], problem, remedy: 'name the place that the claim is about, or add the stop' });
  }
  if (from && to && isBefore(to, from)) {
    findings.push({
      path: ['visit', 'to'],
      problem: `ends (${to}) before it starts (${from})`,
      remedy: 'put the later date last',
    });
  }
  return findings;
}
