import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import type { Calendar, CalendarEvent } from '../../views/follow/calendar.ts';
import { absoluteUrl, routes } from '../../views/meta/routes.ts';
import { fitForXml, momentOf } from '../feeds/fit-for-xml.ts';

/** How often calendar programs are asked to look for changes, in seconds: once a day. */
const REFRESH = 86_400;

/**
 * A calendar as iCalendar: RFC 5545. Its days are moments of Greenwich time and it names no time zone, so that the file is the same
 * wherever it is built.
 */
export function writeCalendar({ title, description, page, events }: Calendar): string {
  const calendar = ical({
    name: asValue(title),
    description: asValue(description),
    prodId: { company: asValue(site.name), product: 'calendar', language: messages.lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: absoluteUrl(page),
    source: absoluteUrl(routes.calendar(page)),
    ttl: REFRESH,
  });
  for (const event of events) calendar.createEvent(eventOf(event));
  // The last line ends like the others, which the library forgets.
  return `${calendar.toString()}\r\n`;
}

const eventOf = (event: CalendarEvent) => ({
  id: event.id,
  start: momentOf(event.first),
  end: momentOf(event.end),
  allDay: true,
  stamp: momentOf(event.changed),
  lastModified: momentOf(event.changed),
  sequence: event.sequence,
  status: ICalEventStatus[event.status],
  // Nobody is busy because a minister travels.
  transparency: ICalEventTransparency.TRANSPARENT,
  summary: fitForXml(event.title),
  description: fitForXml(event.description),
  ...(event.location !== undefined && { location: fitForXml(event.location) }),
  url: event.url,
  categories: [{ name: event.category }],
});

/** The name or description of a calendar as a value of one line: the library writes these two as they are. */
const asValue = (text: string): string =>
  fitForXml(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);
