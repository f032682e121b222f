import { expect, test } from "vitest";
import { openRelease } from "../../../engine/release.ts";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import { plainText } from "../../../marks/plain-text.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { turnaroundPending } from "../turnaround-pending/panel.ts";
import { turnaroundSegments } from "../turnaround-segments/panel.ts";
import { turnaroundTotal } from "./panel.ts";

const { manifest } = openRelease("data");
const context = {
  manifest: { ...manifest, study: { ...manifest.study, turnaround_targets: [] }, supplied: ["samples"] },
  filters: noFilters,
};
const sites = [{ site: "A", name: "A", node: "N1" }];
type Days = number | null;
const row = (segment: string, status: string, days: Days, samples: number) => ({
  specimen: "blood",
  segment,
  status,
  days,
  working_days: days,
  month: "2023-01",
  site: "A",
  tumour_group: "lung",
  samples,
});
type Row = ReturnType<typeof row>;
const ask = async (turnaround: readonly Row[]) => {
  const engine = await rowsEngine({ sites, turnaround });
  const [total, segments, pending] = await Promise.all(
    [turnaroundTotal, turnaroundSegments, turnaroundPending].map(async (panel) => {
      const answer = await panel.ask(engine, context);
      const whole = `${plainText(answer.summary("en"))} ${plainText(answer.note("en"))} ${plainText(answer.figure("en", { width: 720 }, "t").svg)}`;
      expect(plainText(answer.summary("nb"))).not.toBe("");
      expect(whole).not.toMatch(/NaN|undefined|Infinity/);
      return { said: whole.replaceAll("\u00a0", " "), rows: answer.table.rows };
    }),
  );
  if (!total || !segments || !pending) throw new Error("three panels give three answers");
  return { total, segments, pending };
};

test("all pending: no median is made up, and the open ones are told", async () => {
  const { total, segments, pending } = await ask([row("receipt_to_report", "pending", 12, 30)]);
  expect(total.said).toContain("Not yet: less than half of the blood samples are reported.");
  expect(total.rows[0]).toMatchObject({ km_median_days: null, pending: 30, within_target: null });
  expect(segments.said).toContain("no step has 25 completed samples");
  expect(pending.said).toContain("It cannot be said: no target is supplied. 30 samples are open.");
});
test("none pending: nothing is open, and the plain median stands", async () => {
  const { total, pending } = await ask([row("receipt_to_report", "completed", 12, 30)]);
  expect(total.said).toContain("Half of the blood reports come within 12 days");
  expect(total.said).toContain("no sample was still open");
  expect(total.said).toContain("No target is supplied.");
  expect(pending.said).toContain("No sample is open: all have ended.");
});
test("one sample, reported on the day of receipt: 0 days, 1 of 1 and no percentage of it", async () => {
  const { total } = await ask([row("receipt_to_report", "completed", 0, 1)]);
  expect(total.rows[0]).toMatchObject({ km_median_days: 0, completed: 1, status: "too_few" });
  expect(total.said).toContain("1 of 1 reported");
});
test("the board before the report: days below zero stay below zero", async () => {
  const { segments } = await ask([row("report_to_board", "completed", -4, 30)]);
  const told = { ...context, manifest: { ...context.manifest, supplied: ["samples", "decisions"] } };
  const answer = await turnaroundSegments.ask(
    await rowsEngine({ sites, turnaround: [row("report_to_board", "completed", -4, 30)] }),
    told,
  );
  expect(answer.table.rows.find(({ segment }) => segment === "report_to_board")).toMatchObject({ median_days: -4 });
  expect(segments.rows.find(({ segment }) => segment === "report_to_board")).toMatchObject({
    median_days: null,
    status: "not_supplied",
  });
});
test("milestones missing in the middle: the steps that cannot be formed are counted and said", async () => {
  const { segments } = await ask([
    row("receipt_to_extraction", "unknown", null, 3),
    row("receipt_to_report", "completed", 12, 30),
  ]);
  expect(segments.said).toContain("3 steps lack their end though a later date is there: unknown, never a delay.");
  expect(segments.rows.find(({ segment }) => segment === "receipt_to_extraction")).toMatchObject({
    started: 3,
    completed: 0,
    unknown: 3,
    median_days: null,
  });
});
test("outliers of 2,000 days leave the axis readable and are told", async () => {
  const { total, segments } = await ask([
    row("receipt_to_report", "completed", 12, 95),
    row("receipt_to_report", "completed", 2000, 5),
  ]);
  expect(total.said).toContain("5 blood samples reported later (the last on day 2,000)");
  expect(total.said).toMatch(/Beyond day (28|35|42|49|56)/);
  expect(segments.said).not.toContain("2,000 ");
});
