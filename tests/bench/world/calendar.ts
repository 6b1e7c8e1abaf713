/** Who is where on which days. */
export interface Calendar {
  /** Enters a stay if the person is free on all its days and on those beside it; says whether it was. */
  take: (person: string, from: string, to: string) => boolean;
}

export function makeCalendar(): Calendar {
  const taken = new Set<string>();
  return {
    take: (person, from, to) => {
      const days: string[] = [];
      for (let day = from; day <= to; day = addDays(day, 1)) days.push(`${person} ${day}`);
      const around = [...days, `${person} ${addDays(from, -1)}`, `${person} ${addDays(to, 1)}`];
      if (around.some((it) => taken.has(it))) return false;
      days.forEach((it) => taken.add(it));
      return true;
    },
  };
}

const DAY = 86_400_000;

/** The day so many days after another, or before it. */
export const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
