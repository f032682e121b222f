import { expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { firstActionablePairs } from "../first-actionable-pairs/question.ts";
import { firstActionable } from "./question.ts";

type End = readonly [cause: string, days: number | null];
const row = (strategy: string, [cause, days]: End, [tissue_cause, tissue_days]: End, patients = 1) => ({
  ...{ strategy, cause, days, tissue_cause, tissue_days, patients },
  month: patients > 1 ? "2022-04" : "2022-03",
  site: "A",
  tumour_group: "lung",
});
const engineOf = () =>
  rowsEngine({
    first_actionable: [
      row("both", ["reported", 10], ["reported", 20]),
      row("both", ["reported", 10], ["failed", 9], 2),
      row("both", ["died", 30], ["reported", 7]),
      row("both", ["failed", 20], ["failed", 15], 4),
      // Followed to day 21: what is known of day 21 is not known of day 28.
      row("both", ["pending", 21], ["failed", 15], 8),
      row("both", ["reported", 14], ["pending", 21], 16),
      row("both", ["unknown", null], ["reported", 5], 32),
      row("blood", ["reported", 7], ["unknown", null], 64),
      row("tissue", ["reported", 20], ["reported", 20], 128),
    ],
  });

test("ends under each order, whatever tissue alone came to", async () => {
  const engine = await engineOf();
  const asked = async (...params: string[]) =>
    decode(firstActionable.columns, await engine.query(firstActionable.sql, params), "test").map((each) =>
      Object.values(each).join(" "),
    );
  expect(await asked("", "", "", "", "")).toEqual([
    "blood reported 7 64",
    "both died 30 1",
    "both failed 20 4",
    "both pending 21 8",
    "both reported 10 3",
    "both reported 14 16",
    "both unknown  32",
    "tissue reported 20 128",
  ]);
  expect(await asked("2022-03", "2022-03", "A", "", "lung")).toEqual(["both died 30 1", "both reported 10 1"]);
});
test("by each day, which of an order and tissue alone had a report, of whom it is known of both", async () => {
  const engine = await engineOf();
  const rows = decode(
    firstActionablePairs.columns,
    await engine.query(firstActionablePairs.sql, ["", "", "", "", ""]),
    "test",
  );
  const on = (day: number) =>
    rows.filter((each) => each.day === day).map(({ strategy, state, patients }) => `${strategy} ${state} ${patients}`);
  expect([...new Set(rows.map(({ day }) => day))]).toEqual([7, 14, 21, 28, 42, 56]);
  expect(on(7)).toEqual(["both neither 31", "both tissue_only 1"]);
  expect(on(14)).toEqual(["both neither 12", "both order_only 19", "both tissue_only 1"]);
  expect(on(21)).toEqual(["both both 1", "both neither 12", "both order_only 18", "both tissue_only 1"]);
  expect(on(28)).toEqual(["both both 1", "both neither 4", "both order_only 2", "both tissue_only 1"]);
});
