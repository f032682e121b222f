/** A calendar day as the number of days since 1970-01-01. */
export type Day = number;

const msPerDay = 86_400_000;
const names: string[] = [];

/** Day of an ISO 8601 date. Throws a RangeError when it is not a real day. */
export function toDay(iso: string): Day {
  const day = Date.parse(`${iso}T00:00:00Z`) / msPerDay;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(day) || toIso(day) !== iso)
    throw new RangeError(`toDay needs a real day, YYYY-MM-DD; got ${iso}`);
  return day;
}

/** ISO 8601 date of a day. */
export function toIso(day: Day): string {
  const known = names[day];
  if (known !== undefined) return known;
  const name = new Date(day * msPerDay).toISOString().slice(0, 10);
  names[day] = name;
  return name;
}

const sunday = 0;
const wednesday = 3;
const saturday = 6;
const weekday = (day: Day): number => (day + 4) % 7;
// Days on which Norwegian laboratories are closed and that fall on the same date each year.
const closed = new Set(["01-01", "05-01", "05-17", "12-24", "12-25", "12-26", "12-31"]);

export function isWorkday(day: Day): boolean {
  const name = weekday(day);
  return name !== saturday && name !== sunday && !closed.has(toIso(day).slice(5));
}

/** The day itself when laboratories are open, else the next day they are. */
export function workdayFrom(day: Day): Day {
  let open = day;
  while (!isWorkday(open)) open += 1;
  return open;
}

/** The day itself when the board meets (Wednesdays on which people work), else the next day it does. */
export function boardDayFrom(day: Day): Day {
  let meeting = day;
  while (weekday(meeting) !== wednesday || !isWorkday(meeting)) meeting += 1;
  return meeting;
}

/** The last day of the month `months` months after that of `day`. */
export function monthEndAfter(day: Day, months: number): Day {
  const [year = 0, month = 1] = toIso(day).split("-").map(Number);
  return Date.UTC(year, month + months, 0) / msPerDay;
}
