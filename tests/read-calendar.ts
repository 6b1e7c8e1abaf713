import ICAL from 'ical.js';

/** An event of a calendar as a calendar program reads it. Days are `YYYY-MM-DD`, and the end is the day after the last. */
export interface ReadEvent {
  uid: string;
  first: string;
  end: string;
  isAllDay: boolean;
  summary: string;
  description: string;
  location: string | null;
  status: string;
  sequence: number;
  stamp: string;
  url: string;
  categories: string;
}

/** Reads a calendar with the parser `ical.js`. Throws where it is none, or a line is longer than RFC 5545 wants. */
export function readCalendar(text: string): { name: string; description: string; events: ReadEvent[]; properties: string[] } {
  const lines = text.split('\r\n');
  if (lines.pop() !== '' || lines.some((line) => line.includes('\n') || line.includes('\r'))) throw new Error('Lines end in CRLF.');
  const long = lines.find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`This line is longer than 75 bytes: ${long}`);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const valueOf = (of: InstanceType<typeof ICAL.Component>, name: string) => String(of.getFirstPropertyValue(name) ?? '');
  return {
    name: unescapeText(valueOf(calendar, 'x-wr-calname')),
    description: unescapeText(valueOf(calendar, 'x-wr-caldesc')),
    properties: calendar.getAllProperties().map(({ name }) => name),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        first: event.startDate.toString(),
        end: event.endDate.toString(),
        isAllDay: event.startDate.isDate && event.endDate.isDate,
        summary: event.summary,
        description: event.description,
        location: event.location,
        status: valueOf(component, 'status'),
        sequence: event.sequence,
        stamp: valueOf(component, 'dtstamp'),
        url: valueOf(component, 'url'),
        categories: valueOf(component, 'categories'),
      };
    }),
  };
}

/** Reads the value of a property that `ical.js` does not know: RFC 5545 says that it is a text. */
const unescapeText = (value: string): string => value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
