/** A day of the calendar, or why the text is none that can be relied on. */
export type DateRead = { readonly date: string } | { readonly fault: string };

/** Whether the day or the month stands first, where a study has said so. */
export type DateOrder = "day_first" | "month_first";

/**
 * Reads a date: year first (2021-02-24, 2021/02/24, a time may follow), six or eight digits of a run folder (210224,
 * 20210224), or day, month and year with dots or slashes where only one order is possible (13/02/2024, 01.01.2000). Day and month are never guessed; `order` states them.
 */
export function readDate(text: string, order: DateOrder | null = null): DateRead {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return day(iso[1], iso[3], iso[4]);
  const short = /^(?:20)?(\d\d)(\d\d)(\d\d)$/.exec(text);
  if (short !== null) return day(`20${short[1]}`, short[2], short[3]);
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?: .*)?$/.exec(text);
  if (parts === null) return { fault: "a date as YYYY-MM-DD" };
  const [, first, second, year] = parts;
  const dayFirst = day(year, second, first);
  const monthFirst = day(year, first, second);
  if (order !== null) return order === "day_first" ? dayFirst : monthFirst;
  if ("fault" in dayFirst) return monthFirst;
  if ("fault" in monthFirst || dayFirst.date === monthFirst.date) return dayFirst;
  return {
    fault: `a date with one meaning (this is ${dayFirst.date} or ${monthFirst.date}); a map must say the order`,
  };
}

function day(year = "", month = "", date = ""): DateRead {
  const iso = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const instant = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso);
  return exists ? { date: iso } : { fault: "a day that exists" };
}
