import fc from "fast-check";
import { expect, test } from "vitest";
import { langs } from "../words/lang.ts";
import { pageWords } from "../words/page.ts";
import { overdue, readersDay } from "./overdue.ts";

test.each([
  ["2024-01-31", "2024-02-01", 1, "day"],
  ["2024-01-31", "2024-02-28", 28, "days"],
  ["2024-01-31", "2024-02-29", 1, "month"],
  ["2024-01-31", "2024-03-30", 1, "month"],
  ["2024-01-31", "2024-03-31", 2, "months"],
  ["2024-01-31", "2026-11-29", 33, "months"],
  ["2024-01-31", "2026-11-30", 34, "months"],
  ["2023-12-15", "2024-01-14", 30, "days"],
  ["2023-12-15", "2024-01-15", 1, "month"],
  ["2024-02-29", "2025-02-28", 12, "months"],
])("what was announced for %s is, on %s, %i %s late", (announced, today, n, unit) => {
  expect(overdue(announced, today)).toEqual({ n, unit });
});

test.each([
  [null, "2026-11-29"],
  ["", "2026-11-29"],
  ["2024-01-31", "2024-01-31"],
  ["2024-01-31", "2024-01-30"],
  ["2024-01-31", "2023-12-31"],
  ["2024-01-31", "1970-01-01"],
  ["2024-01-31", ""],
])("nothing is late when it is announced for %s and today is %s", (announced, today) => {
  expect(overdue(announced, today)).toBeNull();
});

const year = { min: new Date("2000-01-01"), max: new Date("2080-12-31"), noInvalidDate: true };
const iso = fc.date(year).map((date) => date.toISOString().slice(0, 10));

test("it is late after its day and then only, by one or more, and never by less as days go by", () => {
  fc.assert(
    fc.property(iso, iso, (announced, today) => {
      const late = overdue(announced, today);
      expect(late !== null).toBe(today > announced);
      expect(late?.n ?? 1).toBeGreaterThanOrEqual(1);
      const next = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
      const size = (found: typeof late) => (found ? found.n * (found.unit.startsWith("month") ? 31 : 1) : 0);
      expect(size(overdue(announced, next))).toBeGreaterThanOrEqual(size(late));
    }),
  );
});

test("the reader's day is that of the reader's place, not of Greenwich", () => {
  expect(readersDay(new Date(2026, 0, 2, 0, 30))).toBe("2026-01-02");
  expect(readersDay(new Date(2026, 10, 29, 23, 59))).toBe("2026-11-29");
});

test("it is said in both languages, of one and of several", () => {
  const said = langs.map((lang) =>
    (["day", "days", "month", "months"] as const).map((unit) =>
      pageWords[lang].older[unit](unit.endsWith("s") ? "2" : "1"),
    ),
  );
  expect(said).toEqual([
    [
      "These numbers are 1 day older than announced",
      "These numbers are 2 days older than announced",
      "These numbers are 1 month older than announced",
      "These numbers are 2 months older than announced",
    ],
    [
      "Disse tallene er 1 dag eldre enn varslet",
      "Disse tallene er 2 dager eldre enn varslet",
      "Disse tallene er 1 måned eldre enn varslet",
      "Disse tallene er 2 måneder eldre enn varslet",
    ],
  ]);
});
