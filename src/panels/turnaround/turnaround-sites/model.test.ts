import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { replyTo, settingOf, summaryOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { Engine } from "../../../engine/engine.ts";
import type { LaboratoryEnd } from "../../../questions/ends-by-laboratory/question.ts";
import type { Filters } from "../../../state/filters.ts";
import { verdict } from "./facts.ts";
import { isFunnel, sitesModel, tableRows } from "./model.ts";
import { turnaroundSites } from "./panel.ts";
import { table } from "./table.ts";

const study = {
  data_cut: "2023-10-31",
  sites: [
    { code: "B1", name: "B1", node: "B" },
    { code: "A1", name: "A1", node: "A" },
    { code: "A2", name: "A2", node: "A" },
    { code: "C1", name: "C1", node: "C" },
  ],
  turnaround_targets: [
    { specimen: "blood" as const, segment: "receipt_to_report" as const, days: 14, share: 0.9, source: "" },
  ],
};
const ends = {
  within: { cause: "reported", days: 14 },
  late: { cause: "reported", days: 15 },
  open: { cause: "pending", days: 5 },
  ended: { cause: "failed", days: 5 },
  unknown: { cause: "unknown", days: null },
} as const;
const blood = (node: string, end: keyof typeof ends, samples: number): LaboratoryEnd => ({
  node,
  specimen: "blood",
  ...ends[end],
  samples,
});
const node = (name: string, on: number, off: number) => [blood(name, "within", on), blood(name, "late", off)];
const model = (rows: readonly LaboratoryEnd[], filters: Partial<Filters> = {}) =>
  something(sitesModel(rows, settingOf({ study, filters })));
const bloodRows = (rows: readonly LaboratoryEnd[]) =>
  flatRows(table, tableRows(model(rows))).filter(({ specimen }) => specimen === "blood");
function bloodFunnel(rows: readonly LaboratoryEnd[], filters: Partial<Filters> = {}) {
  const [funnel] = model(rows, filters).funnels;
  if (!funnel || !isFunnel(funnel)) throw new Error("blood should have a funnel");
  return funnel;
}

test("of all received: an end without a report competes, and of the open the others tell what is to be expected", () => {
  const rows = bloodRows([
    ...node("A", 20, 12),
    blood("A", "ended", 8),
    blood("A", "open", 7),
    blood("A", "unknown", 4),
  ]);
  // On day 5 all 47 are at risk and 8 fail; on day 14 there are 32, of whom 20 are reported: (39 / 47) × (20 / 32).
  expect(rows.find(({ node }) => node === "A")).toMatchObject({
    on_target: 20,
    received: 47,
    known: 40,
    reported_by_target: expect.closeTo((39 / 47) * (20 / 32), 10),
    status: "ok",
  });
});
test("a laboratory of which all are still open cannot be judged, and does not narrow the limits of another", () => {
  const rows = bloodRows([...node("A", 25, 25), ...node("B", 50, 0), blood("C", "open", 9)]);
  expect(rows.find(({ node }) => node === "C")).toMatchObject({
    received: null,
    outside: null,
    status: "not_evaluable",
  });
  const known = bloodRows([...node("A", 25, 25), blood("A", "open", 50), ...node("B", 50, 0)]);
  expect(known[1]).toMatchObject({ node: "A", received: 100, known: 50, outside: "below_998" });
});
test("nodes stand in the order of the study, one without samples too", () => {
  const rows = bloodRows([...node("A", 30, 0), ...node("B", 4, 0)]);
  expect(rows.map(({ node, received, status }) => [node, received, status])).toEqual([
    ["B", 4, "too_few"],
    ["A", 30, "ok"],
    ["C", null, "not_evaluable"],
    [null, 34, "ok"],
  ]);
});
test("limits are exact binomial quantiles around the share of all nodes", () => {
  // the smallest k with P(X ≤ k) of at least 0.1, 2.5, 97.5 and 99.9 %, X binomial over 50 with 75 %: 27, 31, 43, 46
  const rows = bloodRows([...node("A", 25, 25), ...node("B", 50, 0)]);
  expect(rows[0]).toMatchObject({
    overall: 0.75,
    limit_low998: 0.54,
    limit_low95: 0.62,
    limit_high95: 0.86,
    limit_high998: 0.92,
    outside: "above_998",
  });
  expect(rows[1]).toMatchObject({ node: "A", reported_by_target: 0.5, outside: "below_998" });
});
test("one node has nothing to be compared with", () => {
  const { points, dispersion } = bloodFunnel(node("A", 30, 0));
  expect(dispersion).toBeNull();
  expect(points.map(({ code, against }) => [code, against])).toEqual([["A", null]]);
});
test("a choice marks a laboratory, that of the site too, and leaves the comparison as it is", async () => {
  const rows = [...node("A", 25, 25), ...node("B", 50, 0), ...node("C", 30, 10)];
  const { chosen: none, ...all } = model(rows);
  expect(none).toBeNull();
  for (const filters of [{ site: "A2" }, { node: "A" }]) expect(model(rows, filters)).toEqual({ ...all, chosen: "A" });
  const asked: unknown[] = [];
  const engine: Engine = {
    query: async (_, params) => {
      asked.push(params);
      return rows;
    },
  };
  const reply = await turnaroundSites.ask(engine, settingOf({ study, filters: { site: "A2", tumour_group: "lung" } }));
  expect(asked).toEqual([["", "", "", "", "lung"]]);
  expect(reply.table.rows.map(({ node: code }) => code)).toEqual(["B", "B", "A", "A", "C", "C", null]);
  expect(reply.note("en").text).toContain("A is marked; all laboratories are compared.");
  expect(reply.figure("en", { width: 720 }, "t").svg.markup.match(/r="9"/g)).toHaveLength(1);
});
test("without a target, and without samples, there is no share and the reason is another", async () => {
  const found = model(node("A", 30, 0));
  expect(found.funnels[1]).toEqual({ specimen: "tissue", target: null });
  expect(
    flatRows(table, tableRows(found))
      .filter(({ specimen }) => specimen === "tissue")
      .map(({ received, status }) => [received, status]),
  ).toEqual(Array.from({ length: 3 }, () => [null, "not_supplied"]));
  expect(sitesModel([], settingOf())).toMatchObject({ nothing: { why: "not_supplied", what: "targets" } });
  expect(sitesModel([], settingOf({ study }))).toMatchObject({ nothing: { why: "nobody" } });
  const { table: absent } = await replyTo(turnaroundSites, [[]], { study, supplied: ["patients"] });
  expect(
    absent.rows.map(({ specimen, received, target_days, status }) => [specimen, received, target_days, status]),
  ).toEqual(
    Array.from({ length: 6 }, (_, i) =>
      i % 2 === 0 ? ["blood", null, 14, "not_supplied"] : ["tissue", null, null, "not_supplied"],
    ),
  );
});
test("the verdict: outside 99.8 % differs, outside 95 % alone is perhaps, few samples cannot tell", () => {
  const of = (...rows: readonly (readonly LaboratoryEnd[])[]) => verdict(bloodFunnel(rows.flat()));
  expect(of(node("A", 25, 25), node("B", 50, 0))).toBe("differ");
  expect(of(node("A", 40, 10), node("B", 40, 10), node("C", 38, 12))).toBe("chance");
  expect(of(node("A", 300, 100), node("B", 29, 21))).toBe("perhaps");
  expect(of(node("A", 4, 1), node("B", 3, 2))).toBe("few");
});
test("how far laboratories spread together is told from ten on, in words", async () => {
  const codes = Array.from({ length: 10 }, (_, i) => `L${i}`);
  const sites = codes.map((code) => ({ code, name: code, node: code }));
  // 60 and 80 of 100 in turn: z is ±0.1 ÷ √(0.7 × 0.3 ÷ 100) = ±2.18, its square 4.76 above 1 + 2 √(2 ÷ 10) = 1.89
  const rows = codes.flatMap((code, i) => node(code, i % 2 === 0 ? 60 : 80, i % 2 === 0 ? 40 : 20));
  const reply = (n: number) => replyTo(turnaroundSites, [rows.slice(0, 2 * n)], { study: { ...study, sites } });
  const [ten, nine] = await Promise.all([reply(10), reply(9)]);
  expect(ten.verdict("en").text).toMatch(/^Blood: yes, more than by chance\./);
  expect(ten.note("en").text).toContain(
    "Together the laboratories differ more than chance explains (blood): the limits are widened by that.",
  );
  // 0.7 ± 1.96 √(0.0021 + 0.0090): stats/random-effects-funnel.test.ts
  expect(ten.table.rows[0]).toMatchObject({
    reported_by_target: expect.closeTo(0.6),
    limit_low95: expect.closeTo(0.4934, 4),
    outside: "within",
  });
  const chosen = await replyTo(turnaroundSites, [rows], { study: { ...study, sites }, filters: { node: "L0" } });
  expect(chosen.verdict("en").text).toMatch(/^Blood: no more than they vary, L0 60\u00a0%, all 70\u00a0%\./);
  expect(chosen.verdict("nb").text).toMatch(/^Blod: ikke mer enn de varierer, L0 60\u00a0%, alle 70\u00a0%\./);
  expect(nine.verdict("en").text).toMatch(/^Blood: hardly more than by chance\./);
  expect(nine.note("nb").text).not.toContain("Samlet er forskjellene");
});
test("the sentence names who lies outside, or the one that there is; without anything known it says why", async () => {
  const said = async (rows: readonly LaboratoryEnd[], lang: "en" | "nb" = "en", supplied = ["samples"], site = "") =>
    summaryOf(await replyTo(turnaroundSites, [rows], { study, supplied, filters: { site } }), lang);
  expect(await said([...node("A", 25, 25), ...node("B", 50, 0)])).toBe(
    "Blood: yes, A 50 %, all 75 %. Tissue: cannot be said, no target is supplied. Blood by day 14: A 95 % interval 37 to 64, of 50 received; all 66 to 83, of 100.",
  );
  expect(await said([...node("A", 25, 25), ...node("B", 50, 0)], "nb")).toBe(
    "Blod: ja, A 50 %, alle 75 %. Vev: kan ikke sies, ingen svarfrist er oppgitt. Blod innen dag 14: A 95 %-intervall 37 til 64, av 50 mottatte; alle 66 til 83, av 100.",
  );
  const two = [...node("A", 25, 25), ...node("C", 25, 25), ...node("B", 200, 0)];
  expect(await said(two)).toMatch(
    /^Blood: yes, A and C meet it less often\. .* all 83 %, 95 % interval 79 to 87, of 300 received\.$/,
  );
  expect(await said(two, "nb", ["samples"], "B1")).toMatch(/^Blod: ja, B 100 %, alle 83 %\./);
  expect(await said([...node("A", 25, 25), ...node("B", 9, 3)], "en", ["samples"], "B1")).toMatch(
    /^Blood: cannot be said, B 9 of 12, all 55 %\. .* B 9 of 12; all 95 % interval 43 to 67, of 62 received\.$/,
  );
  expect(await said([...node("A", 25, 25), ...node("B", 29, 21)], "en", ["samples"], "C1")).toMatch(
    /^Blood: cannot be said, none known at C, all 54 %\./,
  );
  expect(await said([...node("A", 300, 100), ...node("B", 29, 21)])).toMatch(/^Blood: hardly more than by chance\. /);
  expect(await said([...node("A", 4, 1), ...node("B", 3, 2)], "nb")).toMatch(
    /^Blod: kan ikke sies, for få\. .* alle 7 av 10\.$/,
  );
  expect(await said(node("A", 3, 1))).toBe(
    "Blood: cannot be said, only A can be judged. Tissue: cannot be said, no target is supplied. Blood by day 14: all 3 of 4.",
  );
  const none = await Promise.all([said([], "en", []), said([]), said([], "en", ["samples"], "A1")]);
  expect(new Set(none).size).toBe(3);
});
