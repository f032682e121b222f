import Holidays from "date-holidays";
import { type Database, literal } from "./database.ts";

/** The public holidays of Norway from one year to another, both included, as ISO dates; half days are none of them. */
export function publicHolidays(from: number, to: number): readonly string[] {
  const norway = new Holidays("NO", { types: ["public"] });
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return years.flatMap((year) => norway.getHolidays(year).map(({ date }) => date.slice(0, 10)));
}

/** The first and the last year that a holiday is asked of. */
export const holidaySpan = `-- reads: milestones
  SELECT year(min(day)) AS first, year(max(day)) AS last FROM milestones`;

/** Makes the table `holidays` for every year that a milestone, a board meeting or the data cut lies in or between. */
export async function makeHolidays(db: Database): Promise<void> {
  const [span] = await db.rows(holidaySpan);
  const days = publicHolidays(Number(span?.["first"]), Number(span?.["last"]));
  await db.run(`CREATE TABLE holidays (day DATE);
    INSERT INTO holidays VALUES ${days.map((day) => `(${literal(day)})`).join(", ")};`);
}
