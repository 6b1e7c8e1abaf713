import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../../archive/load/load-in-astro.ts';
import { writeCalendar } from '../../exports/calendars/write-calendar.ts';
import { contentsOfCalendar } from '../../views/follow/calendar.ts';
import { threadCalendars } from '../../views/follow/thread-calendar.ts';
import { CALENDAR_TYPE } from '../../views/follow/types-of-files.ts';
import { pageParameter, reusePage } from '../../views/meta/page-from-last-build.ts';

/** The calendars of the site and of each person, country and pair: `/calendar.ics`, `/people/sergei-lavrov/calendar.ics`. */
export const getStaticPaths = async () =>
  threadCalendars(await loadArchive()).map((calendar) => ({ params: { page: pageParameter(calendar.page) }, props: { calendar } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, url }) => {
  const calendar = contentsOfCalendar(props.calendar, await loadArchive());
  return (
    reusePage(url, calendar) ?? new Response(writeCalendar(calendar), { headers: { 'content-type': `${CALENDAR_TYPE}; charset=utf-8` } })
  );
};
