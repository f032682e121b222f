import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { noFilters } from "../../../state/filters.ts";
import { type NodeCounts, sitesModel } from "./stats.ts";
import { verdict } from "./wording.ts";

const study = studySchema.parse({
  name: "S",
  short_name: "S",
  registration: "",
  simulated: true,
  data_cut: "2023-10-31",
  target_patients: 10,
  sites: [
    { code: "B1", name: "B1", node: "B" },
    { code: "A1", name: "A1", node: "A" },
    { code: "A2", name: "A2", node: "A" },
    { code: "C1", name: "C1", node: "C" },
  ],
  tumour_groups: [],
  plan: [],
  turnaround_targets: [{ specimen: "blood", segment: "receipt_to_report", days: 14, share: 0.9, source: "" }],
  actionable_tiers: [],
});
const blood = (node: string, status: NodeCounts["status"], days: number | null, samples: number): NodeCounts => ({
  node,
  specimen: "blood",
  status,
  days,
  samples,
});
const model = (rows: readonly NodeCounts[], filters = noFilters) => sitesModel(rows, study, filters, ["samples"]);
const bloodRows = (rows: readonly NodeCounts[]) => model(rows).rows.filter(({ specimen }) => specimen === "blood");

test("due are the completed and the pending past the target; the rest is left out", () => {
  const rows = bloodRows([
    blood("A", "completed", 14, 20),
    blood("A", "completed", 15, 10),
    blood("A", "pending", 15, 2),
    blood("A", "pending", 14, 7),
    blood("A", "ended_without_report", null, 5),
  ]);
  expect(rows.find(({ node }) => node === "A")).toMatchObject({ on_target: 20, due: 32, share: 0.625, status: "ok" });
});
test("nodes stand in the order of the study, one without samples too", () => {
  const rows = bloodRows([blood("A", "completed", 3, 30), blood("B", "completed", 3, 4)]);
  expect(rows.map(({ node, status }) => [node, status])).toEqual([
    ["B", "too_few"],
    ["A", "ok"],
    ["C", "not_evaluable"],
  ]);
});
test("limits are exact binomial quantiles around the share of all nodes", () => {
  // the smallest k with P(X ≤ k) of at least 0.1, 2.5, 97.5 and 99.9 %, X binomial over 50 with 75 %: 27, 31, 43, 46
  const rows = bloodRows([
    blood("A", "completed", 3, 25),
    blood("A", "completed", 30, 25),
    blood("B", "completed", 3, 50),
  ]);
  expect(rows[0]).toMatchObject({
    overall: 0.75,
    limit_low998: 0.54,
    limit_low95: 0.62,
    limit_high95: 0.86,
    limit_high998: 0.92,
    outside: "above_998",
  });
  expect(rows[1]).toMatchObject({ node: "A", share: 0.5, outside: "below_998" });
});
test("one node has nothing to be compared with; a filter leaves only its nodes", () => {
  const rows = [blood("A", "completed", 3, 30)];
  const { funnels } = model(rows, { ...noFilters, site: "A2" });
  expect(funnels[0]).toMatchObject({ comparable: false, none: [], dispersion: null });
  expect(funnels[0]?.points.map(({ node, outside }) => [node, outside])).toEqual([["A", null]]);
});
test("without a target, and without samples, there is no share and the reason is another", () => {
  const { funnels, rows } = model([{ ...blood("A", "completed", 3, 30), specimen: "tissue" }]);
  expect(funnels[1]).toMatchObject({ target: null, points: [], overall: null });
  expect(rows.filter(({ specimen }) => specimen === "tissue").map(({ due, status }) => [due, status])).toEqual(
    Array.from({ length: 3 }, () => [null, "not_supplied"]),
  );
  expect(sitesModel([], study, noFilters, ["patients"]).rows.every(({ status }) => status === "not_supplied")).toBe(
    true,
  );
});
test("the verdict: outside 99.8 % differs, outside 95 % alone is perhaps, few samples cannot tell", () => {
  const of = (rows: readonly NodeCounts[]) => {
    const [funnel] = model(rows).funnels;
    return funnel && verdict(funnel);
  };
  const node = (name: string, on: number, off: number) => [
    blood(name, "completed", 3, on),
    blood(name, "completed", 30, off),
  ];
  expect(of([...node("A", 25, 25), ...node("B", 50, 0)])).toBe("differ");
  expect(of([...node("A", 40, 10), ...node("B", 40, 10), ...node("C", 38, 12)])).toBe("chance");
  expect(of([...node("A", 300, 100), ...node("B", 29, 21)])).toBe("perhaps");
  expect(of([...node("A", 4, 1), ...node("B", 3, 2)])).toBe("few");
});
