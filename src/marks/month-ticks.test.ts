import { expect, test } from "vitest";
import { formats } from "../words/format.ts";
import { monthTicks } from "./month-ticks.ts";

const labels = (first: string, months: number, perMonth: number) =>
  monthTicks(first, months, (n) => n * perMonth, formats.nb.shortMonth).map(({ at, label }) => `${at} ${label}`);

test("half years where there is room for them", () => {
  expect(labels("2022-03", 20, 10)).toEqual(["40 juli", "100 2023", "160 juli"]);
});
test("years alone over a long time", () => {
  expect(labels("2020-11", 60, 5)).toEqual(["10 2021", "70 2022", "130 2023", "190 2024", "250 2025"]);
});
test("without a January the first tick names its year", () => {
  expect(labels("2022-03", 3, 60)).toEqual(["0 mars 2022", "60 apr.", "120 mai", "180 juni"]);
});
