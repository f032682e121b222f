import { expect, test } from "vitest";
import { replyTo, summaryOf } from "../../../define/reply.testing.ts";
import type { LaboratoryEnd } from "../../../questions/ends-by-laboratory/question.ts";
import type { OnTimeMonth } from "../../../questions/on-time-by-laboratory-month/question.ts";
import type { Filters } from "../../../state/filters.ts";
import type { Lang } from "../../../words/lang.ts";
import { turnaroundSince } from "./panel.ts";

const study = {
  data_cut: "2023-10-31",
  sites: [
    { code: "B1", name: "B1", node: "B" },
    { code: "A1", name: "A1", node: "A" },
    { code: "C1", name: "C1", node: "C" },
  ],
  turnaround_targets: [
    { specimen: "blood" as const, segment: "receipt_to_report" as const, days: 14, share: 0.9, source: "" },
  ],
};
/** Eight of ten of all are on time. */
const ends: readonly LaboratoryEnd[] = [
  { specimen: "blood", node: "A", cause: "reported", days: 14, samples: 80 },
  { specimen: "blood", node: "B", cause: "reported", days: 15, samples: 20 },
];
const month = (code: string, name: string, events: number, trials: number): OnTimeMonth => ({
  specimen: "blood",
  code,
  month: name,
  events,
  trials,
});
const months = [
  month("A", "2023-01", 10, 10),
  month("A", "2023-02", 2, 10),
  month("A", "2023-04", 2, 10),
  month("B", "2022-01", 2, 10),
  month("B", "2022-02", 2, 10),
  month("B", "2022-03", 30, 30),
];
const reply = (rows: readonly OnTimeMonth[] = months, filters: Partial<Filters> = {}, all = ends) =>
  replyTo(turnaroundSince, [all, rows], { study, filters });

test("quarters by month of receipt, the evidence at their end, and the months in which a laboratory was late", async () => {
  const { table } = await reply();
  const told = table.rows
    .filter(({ specimen }) => specimen === "blood")
    .map((row) => [
      row["node"],
      row["from_month"],
      row["on_target"],
      row["known"],
      row["late_since"],
      row["late_until"],
    ]);
  expect(told).toEqual([
    ["B", "2022-01", 34, 50, "2022-01", "2022-02"],
    ["A", "2023-01", 12, 20, "2023-02", null],
    ["A", "2023-04", 2, 10, "2023-02", null],
    ["C", null, null, null, null, null],
  ]);
  // A: 8 × ln(2 ÷ 1.2) − 2 × ln 1.2 = 3.72, and then above 5, where it is held.
  const evidence = table.rows.flatMap((row) => (row["node"] === "A" && row["known"] !== null ? [row["evidence"]] : []));
  expect(evidence).toEqual([expect.closeTo(8 * Math.log(2 / 1.2) - 2 * Math.log(1.2), 10), 5]);
  expect(table.rows.find(({ specimen }) => specimen === "tissue")).toMatchObject({ status: "not_supplied" });
});
test("the sentence names who is late and since when, who is back, and what a false alarm costs", async () => {
  const said = async (of: ReturnType<typeof reply>, lang: Lang = "en") => summaryOf(await of, lang);
  expect(await said(reply())).toBe(
    "A is late: blood since February 2023. On time in the last quarter: A blood 2 of 10. Back in line: B, blood, late Jan 2022 to Feb 2022. By chance alone a laboratory is called late less than once in twelve years.",
  );
  expect(await said(reply(), "nb")).toMatch(/^A svarer sent: blod siden februar 2023\. /);
  expect(await said(reply(months, { site: "B1" }))).toMatch(/^B is not late now: .* Back in line: B, blood/);
  expect(await said(reply(months, { node: "C" }))).toMatch(/^Cannot be said: C has no sample that can be judged\./);
  expect(await said(reply(months.slice(0, 1)))).toMatch(/^Nothing to compare: only one laboratory/);
  expect(await said(reply([...months.slice(0, 1), month("B", "2023-01", 8, 10)]))).toMatch(
    /^None is late now: of 2 laboratories none has fallen behind beyond chance\./,
  );
  expect(await said(reply([], {}, []))).toBe("It cannot be told of any sample yet.");
});
