import { expect, test } from "vitest";
import { publicHolidays } from "./holidays.ts";
import { count } from "./testing/count.ts";
import { countEach } from "./testing/count-each.ts";

test("the public holidays of Norway in 2023, as the law names them; half days are none", () => {
  expect(publicHolidays(2023, 2023)).toEqual([
    "2023-01-01",
    "2023-04-06",
    "2023-04-07",
    "2023-04-09",
    "2023-04-10",
    "2023-05-01",
    "2023-05-17",
    "2023-05-18",
    "2023-05-28",
    "2023-05-29",
    "2023-12-25",
    "2023-12-26",
  ]);
});

/** Calendar and working days of a sample's segment, from its rows in the cube. */
const daysOf = async (samples: string, segment: string, more: Record<string, string> = {}, changed: object = {}) => {
  const { cube } = await count(["turnaround"], { patients: "patient_id,site\nP,A", samples, ...more }, changed);
  return daysIn(cube("turnaround"), segment);
};
function daysIn(rows: readonly string[], segment: string) {
  const row = rows.find((line) => line.includes(`,${segment},`));
  const [, , status, days, working] = row?.split(",") ?? [];
  return [status, Number(days), Number(working)];
}
const way = (received: string, reported: string): string =>
  `sample_id,patient_id,specimen,outcome,received_on,reported_on\nS,P,blood,reported,${received},${reported}`;

test("working days are Monday to Friday without the public holidays, after the start and up to the end", async () => {
  const ways: readonly (readonly [string, string, string, number, number])[] = [
    ["a Friday to the Monday after", "2023-03-03", "2023-03-06", 3, 1],
    ["a Friday to the Saturday after", "2023-03-03", "2023-03-04", 1, 0],
    ["a Saturday to the Monday after", "2023-03-04", "2023-03-06", 2, 1],
    ["a week from Monday to Monday", "2023-03-06", "2023-03-13", 7, 5],
    ["the same day", "2023-03-06", "2023-03-06", 0, 0],
    [
      "over Easter 2023: Wednesday to Tuesday, with two holidays before it and one after",
      "2023-04-05",
      "2023-04-11",
      6,
      1,
    ],
    ["into Maundy Thursday, a holiday", "2023-04-05", "2023-04-06", 1, 0],
    ["over 17 May and Ascension Day 2023, Tuesday to Friday", "2023-05-16", "2023-05-19", 3, 1],
    ["over 1 May 2023, a Monday", "2023-04-28", "2023-05-02", 4, 1],
    [
      "over Christmas 2022: 26 December is a Monday, 24 and 31 December are Saturdays",
      "2022-12-23",
      "2023-01-02",
      10,
      5,
    ],
    ["over the leap day 2020: 29 February is a Saturday", "2020-02-28", "2020-03-02", 3, 1],
    ["over the leap day 2024, a Thursday", "2024-02-28", "2024-03-01", 2, 2],
  ];
  const rows = await countEach(
    "turnaround",
    ways.map(([, received, reported]) => ({ patients: "patient_id,site\nP,A", samples: way(received, reported) })),
    { data_cut: "2024-06-30" },
  );
  for (const [i, [what, , , days, working]] of ways.entries())
    expect(daysIn(rows[i] ?? [], "receipt_to_report"), what).toEqual(["completed", days, working]);
});

test("below zero when the board met before the report: the days between, counted backwards", async () => {
  const decisions = "patient_id,discussed_on,informed_by\nP,2023-03-03,neither";
  expect(await daysOf(way("2023-02-20", "2023-03-07"), "report_to_board", { decisions })).toEqual([
    "completed",
    -4,
    -2,
  ]);
});
test("pending ones run to the data cut, which may itself be a day off", async () => {
  const open = "sample_id,patient_id,specimen,outcome,received_on\nS,P,blood,pending,2023-04-04";
  expect(await daysOf(open, "receipt_to_report", {}, { data_cut: "2023-04-10" })).toEqual(["pending", 6, 1]);
});
test("ends, waits for a run and pairs carry the same working days", async () => {
  const { cube } = await count(["ends", "run_waits", "paired_days"], {
    patients: "patient_id,site,consented_on\nP,A,2023-03-01",
    samples: `sample_id,patient_id,specimen,outcome,collected_on,received_on,library_on,sequenced_on,reported_on,run_id
B,P,blood,reported,2023-03-01,2023-03-02,2023-03-03,2023-03-06,2023-03-07,R1
T,P,tissue,reported,2023-03-01,2023-03-03,2023-03-06,2023-03-08,2023-03-13,R2`,
  });
  expect(cube("ends").map((row) => row.split(",").slice(0, 5).join())).toEqual([
    "blood,yes,reported,5,3",
    "tissue,yes,reported,10,6",
  ]);
  expect(cube("run_waits").map((row) => row.split(",").slice(0, 4).join())).toEqual(["blood,1,3,1", "tissue,1,2,2"]);
  expect(cube("paired_days").map((row) => row.split(",").slice(0, 4).join())).toEqual([
    "collection,6,4,blood",
    "receipt,5,3,blood",
  ]);
});
