import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { replyTo, summaryOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { Change } from "../../../questions/changes.ts";
import type { MonthRow } from "../../../questions/received-by-month/question.ts";
import { monthRange } from "../../../stats/months.ts";
import { xmrLimits } from "../../../stats/xmr.ts";
import { controlModel, rowsOf } from "./model.ts";
import { turnaroundControl } from "./panel.ts";
import { table } from "./table.ts";

const change = (on: string, scope: string, resets_limits = true): Change => ({
  on,
  scope,
  text_en: "",
  text_nb: "",
  resets_limits,
});
function modelOf(rows: readonly MonthRow[], changes: readonly Change[] = []) {
  return something(controlModel(rows, study({ data_cut: "2023-10-31", changes: [...changes] })));
}
const tableOf = (rows: readonly MonthRow[]) => flatRows(table, rowsOf(modelOf(rows)));
const row = (
  month: string,
  status: MonthRow["status"],
  days: number | null,
  samples: number,
  specimen: MonthRow["specimen"] = "blood",
): MonthRow => ({ specimen, month, status, days, samples });
const months = monthRange("2022-01", "2022-12");
/** Five samples a month, all with the same days. */
const steady = (days: readonly number[], specimen: MonthRow["specimen"] = "blood"): MonthRow[] =>
  days.map((each, i) => row(months[i] ?? "", "completed", each, 5, specimen));

test("a month counts from 5 completed and 80 % of the completed and open; the ended ones do not matter", () => {
  const statuses = tableOf([
    row("2022-01", "completed", 10, 5),
    row("2022-02", "completed", 10, 4),
    row("2022-03", "completed", 10, 8),
    row("2022-03", "pending", 40, 2),
    row("2022-03", "ended_without_report", null, 50),
    row("2022-04", "completed", 10, 8),
    row("2022-04", "pending", 40, 3),
    row("2022-05", "pending", 3, 9),
  ]).map(({ status, median_days, pending }) => [status, median_days, pending]);
  expect(statuses).toEqual([
    ["ok", 10, 0],
    ["too_few", 10, 0],
    ["ok", 10, 2],
    ["not_comparable", 10, 3],
    ["not_evaluable", null, 9],
  ]);
});
test("limits come from the months that count alone", () => {
  const rows = tableOf([...steady([10, 12, 11, 13, 12, 11]), row("2022-07", "completed", 900, 4)]);
  const { mean, upper } = xmrLimits([10, 12, 11, 13, 12, 11]);
  expect(rows.every((each) => each.mean === mean && each.upper === upper)).toBe(true);
  expect(rows.at(-1)).toMatchObject({ median_days: 900, rule: null, status: "too_few" });
});
test("a month outside the limits is a signal, with its rule in the table; a lower limit below 0 is 0", () => {
  const model = modelOf(steady([10, 11, 10, 11, 10, 11, 40]));
  expect(model.series[0]?.signals).toEqual([{ rule: "outside", from: "2022-07", to: "2022-07", value: 40, up: true }]);
  expect(
    rowsOf(model)
      .map(({ rule }) => rule)
      .filter((rule) => rule !== null),
  ).toEqual(["outside"]);
  expect(tableOf(steady([1, 9, 1, 9, 1, 9])).every(({ lower, upper }) => lower === 0 && upper !== null)).toBe(true);
});
test("a change sets limits anew for its own specimen only; one of another scope for both, of enrolment for none", () => {
  const rows = [
    ...steady([10, 11, 10, 11, 10, 11, 20, 21, 20, 21, 20, 21]),
    ...steady([10, 11, 10, 11, 10, 11, 20, 21, 20, 21, 20, 21], "tissue"),
  ];
  const phases = (changes: readonly Change[]) => modelOf(rows, changes).series.map((series) => series.phases.length);
  expect(phases([change("2022-06-20", "blood")])).toEqual([2, 1]);
  expect(phases([change("2022-06-20", "laboratory")])).toEqual([2, 2]);
  expect(phases([change("2022-06-20", "enrolment")])).toEqual([1, 1]);
  expect(phases([change("2022-06-20", "blood", false)])).toEqual([1, 1]);
  expect(phases([change("2024-01-01", "blood")])).toEqual([1, 1]);
  const [blood] = modelOf(rows, [change("2022-06-20", "blood")]).series;
  expect(blood?.phases.map(({ limits }) => limits?.mean)).toEqual([10.5, 20.5]);
  expect(blood?.signals).toEqual([]);
});
test("months without samples stand on the axis, and there is no series for a specimen without samples", () => {
  const model = modelOf([row("2022-01", "completed", 3, 5), row("2022-04", "completed", 3, 5)]);
  expect(model).toMatchObject({ first: "2022-01", last: "2022-04", months: 4 });
  expect(model.series.map(({ specimen }) => specimen)).toEqual(["blood"]);
});
test("nothing where nothing was received", () =>
  expect(controlModel([], study())).toEqual({ nothing: { why: "nobody" }, rows: [] }));

const said = async (rows: readonly MonthRow[], changes: readonly Change[] = [], lang: "en" | "nb" = "en") =>
  summaryOf(
    await replyTo(turnaroundControl, [rows], { study: { data_cut: "2023-10-31", changes: [...changes] } }),
    lang,
  );

test("the verdict says of each specimen whether it changes, about how long it takes, or that it cannot be said", async () => {
  // means 10.5 and moving ranges of 1: limits 10.5 ± 2.66
  const rows = [...steady([10, 11, 10, 11, 10, 11]), ...steady([10, 11, 10, 11, 10, 11, 40], "tissue")];
  expect(await said(rows)).toMatch(
    /^Blood: no, steady around 11 days\. Tissue: yes, last signal in July 2022\. Blood: 6 months judged, 0 not yet; mean 10\.5 days, by chance 7\.8 to 13\.2\. Tissue: 7 months judged/,
  );
  expect(await said(rows, [], "nb")).toMatch(
    /^Blod: nei, stabilt rundt 11 dager\. Vev: ja, siste signal i juli 2022\. Blod: 6 måneder vurdert, 0 ikke ennå; snitt 10,5 dager, tilfeldig variasjon 7,8 til 13,2\./,
  );
  expect(await said([...rows.slice(0, 6), row("2022-01", "completed", 9, 5, "tissue")])).toMatch(
    /Tissue: not yet, too few months count\./,
  );
  expect(await said([row("2022-01", "completed", 9, 5)], [], "nb")).toBe(
    "Kan ikke sies ennå: 1 måned for blod teller, og grenser krever 6.",
  );
  // Six months, but no stretch between changes has the six that limits need.
  const parted = [steady([10, 11, 10, 11, 10, 11]), [change("2022-03-20", "blood")]] as const;
  expect(await said(...parted)).toBe(
    "Cannot be said yet: limits need 6 months with enough samples and no change between them.",
  );
  expect(await said(...parted, "nb")).toBe(
    "Kan ikke sies ennå: grenser krever 6 måneder med nok prøver og uten en endring imellom.",
  );
  expect(await said([])).toBe("No sample has been received yet.");
});
test("months since a change that are too few for limits are not judged, and the mean is that from before", async () => {
  const rows = steady([10, 11, 10, 11, 10, 11, 30, 30, 30]);
  const [english, norwegian] = await Promise.all(
    (["en", "nb"] as const).map((lang) => said(rows, [change("2022-07-01", "blood")], lang)),
  );
  expect(english).toBe(
    "Blood: no until July 2022, around 11 days; not yet since. Blood: 6 months judged, 3 not yet; limits from before July 2022, mean 10.5 days, by chance 7.8 to 13.2.",
  );
  expect(norwegian).toBe(
    "Blod: nei til juli 2022, rundt 11 dager; ikke vurdert siden. Blod: 6 måneder vurdert, 3 ikke ennå; grenser fra før juli 2022, snitt 10,5 dager, tilfeldig variasjon 7,8 til 13,2.",
  );
});

test("a period chooses the months shown: limits and signals are those of the whole series", async () => {
  const rows = steady([10, 11, 10, 11, 10, 11, 40, 10]);
  const whole = tableOf(rows);
  const study_ = study({ data_cut: "2023-10-31" });
  const zoomed = something(controlModel(rows, study_, "2022-06..2022-07"));
  expect(zoomed).toMatchObject({ first: "2022-06", last: "2022-07", months: 2 });
  expect(flatRows(table, rowsOf(zoomed))).toEqual(whole.slice(5, 7));
  expect(whole[6]).toMatchObject({ month: "2022-07", rule: "outside" });
  const saidIn = async (period: string) =>
    summaryOf(await replyTo(turnaroundControl, [rows], { study: { data_cut: "2023-10-31" }, filters: { period } }));
  expect(await saidIn("2022-06..2022-07")).toMatch(
    /^Blood: yes, last signal in July 2022\. Blood: 2 months judged, 0 not yet; mean 14\.1 days, /,
  );
  expect(await saidIn("2022-01..2022-01")).toMatch(
    /^Blood: no, steady around 14 days\. Blood: 1 month judged, 0 not yet; /,
  );
  expect(await saidIn("2021-01..2021-02")).toBe("No sample that was received matches these filters.");
});
test("a month that is not complete says nothing, alone or in a period of its own", async () => {
  const rows = [
    ...steady([10, 11, 10, 11, 10, 11]),
    row("2022-07", "completed", 3, 2),
    row("2022-07", "pending", 30, 8),
  ];
  const said = async (period: string) =>
    (await replyTo(turnaroundControl, [rows], { study: { data_cut: "2023-10-31" }, filters: { period } })).verdict("en")
      .text;
  expect(await said("2022-07..2022-07")).toBe("Cannot be said yet: no month has enough samples reported.");
  expect(await said("2022-06..2022-07")).toBe("Blood: no, steady around 11\u00a0days.");
});
