import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { replyTo, settingOf, summaryOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { Engine } from "../../../engine/engine.ts";
import type { OnTimeCount } from "../../../questions/on-time-by-laboratory/question.ts";
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
const blood = (node: string, standing: OnTimeCount["standing"], samples: number): OnTimeCount => ({
  node,
  specimen: "blood",
  standing,
  samples,
});
const node = (name: string, on: number, off: number) => [blood(name, "within", on), blood(name, "late", off)];
const model = (rows: readonly OnTimeCount[], filters: Partial<Filters> = {}) =>
  something(sitesModel(rows, settingOf({ study, filters })));
const bloodRows = (rows: readonly OnTimeCount[]) =>
  flatRows(table, tableRows(model(rows))).filter(({ specimen }) => specimen === "blood");
function bloodFunnel(rows: readonly OnTimeCount[], filters: Partial<Filters> = {}) {
  const [funnel] = model(rows, filters).funnels;
  if (!funnel || !isFunnel(funnel)) throw new Error("blood should have a funnel");
  return funnel;
}

test("due are the completed and the pending past the target; the rest is left out", () => {
  const rows = bloodRows([...node("A", 20, 12), blood("A", "open", 7), blood("A", "ended", 5)]);
  expect(rows.find(({ node }) => node === "A")).toMatchObject({ on_target: 20, due: 32, share: 0.625, status: "ok" });
});
test("nodes stand in the order of the study, one without samples too", () => {
  const rows = bloodRows([...node("A", 30, 0), ...node("B", 4, 0)]);
  expect(rows.map(({ node, due, status }) => [node, due, status])).toEqual([
    ["B", 4, "too_few"],
    ["A", 30, "ok"],
    ["C", 0, "not_evaluable"],
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
  expect(rows[1]).toMatchObject({ node: "A", share: 0.5, outside: "below_998" });
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
  expect(asked).toEqual([["", "", "", "", "lung", "14", ""]]);
  expect(reply.table.rows.map(({ node: code }) => code)).toEqual(["B", "B", "A", "A", "C", "C"]);
  expect(reply.note("en").text).toContain("A is marked; all laboratories are compared.");
  expect(reply.figure("en", { width: 720 }, "t").svg.markup.match(/r="9"/g)).toHaveLength(1);
});
test("without a target, and without samples, there is no share and the reason is another", async () => {
  const found = model(node("A", 30, 0));
  expect(found.funnels[1]).toEqual({ specimen: "tissue", target: null });
  expect(
    flatRows(table, tableRows(found))
      .filter(({ specimen }) => specimen === "tissue")
      .map(({ due, status }) => [due, status]),
  ).toEqual(Array.from({ length: 3 }, () => [null, "not_supplied"]));
  expect(sitesModel([], settingOf())).toMatchObject({ nothing: { why: "not_supplied", what: "targets" } });
  expect(sitesModel([], settingOf({ study }))).toMatchObject({ nothing: { why: "nobody" } });
  const { table: absent } = await replyTo(turnaroundSites, [[]], { study, supplied: ["patients"] });
  expect(absent.rows.map(({ specimen, due, target_days, status }) => [specimen, due, target_days, status])).toEqual(
    Array.from({ length: 6 }, (_, i) =>
      i % 2 === 0 ? ["blood", null, 14, "not_supplied"] : ["tissue", null, null, "not_supplied"],
    ),
  );
});
test("the verdict: outside 99.8 % differs, outside 95 % alone is perhaps, few samples cannot tell", () => {
  const of = (...rows: readonly (readonly OnTimeCount[])[]) => verdict(bloodFunnel(rows.flat()));
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
  expect(ten.table.rows[0]).toMatchObject({ share: 0.6, limit_low95: expect.closeTo(0.4934, 4), outside: "within" });
  const chosen = await replyTo(turnaroundSites, [rows], { study: { ...study, sites }, filters: { node: "L0" } });
  expect(chosen.verdict("en").text).toMatch(/^Blood: L0 60\u00a0%, all 70\u00a0%, within the laboratories' spread\./);
  expect(chosen.verdict("nb").text).toMatch(/^Blod: L0 60\u00a0%, alle 70\u00a0%, innenfor laboratorienes variasjon\./);
  expect(nine.verdict("en").text).toMatch(/^Blood: hardly more than by chance\./);
  expect(nine.note("nb").text).not.toContain("Samlet er forskjellene");
});
test("the sentence names who lies outside, or the one that there is; without anything due it says why", async () => {
  const said = async (rows: readonly OnTimeCount[], lang: "en" | "nb" = "en", supplied = ["samples"], site = "") =>
    summaryOf(await replyTo(turnaroundSites, [rows], { study, supplied, filters: { site } }), lang);
  expect(await said([...node("A", 25, 25), ...node("B", 50, 0)])).toBe(
    "Blood: yes, A 50 %, all 75 %. No target is supplied for tissue. Blood due, within 14 days: A 95 % interval 37 to 63, 25 of 50; all 66 to 82, 75 of 100.",
  );
  expect(await said([...node("A", 25, 25), ...node("B", 50, 0)], "nb")).toBe(
    "Blod: ja, A 50 %, alle 75 %. Ingen svarfrist er oppgitt for vev. Blod, vurderte, innen 14 dager: A 95 %-intervall 37 til 63, 25 av 50; alle 66 til 82, 75 av 100.",
  );
  const two = [...node("A", 25, 25), ...node("C", 25, 25), ...node("B", 200, 0)];
  expect(await said(two)).toMatch(
    /^Blood: yes, A and C meet it less often\. .* all 83 % \(95 % interval 79 to 87, 250 of 300\)\.$/,
  );
  expect(await said(two, "nb", ["samples"], "B1")).toMatch(
    /^Blod: B 100 %, alle 83 %, oftere enn tilfeldighet tilsier\./,
  );
  expect(await said([...node("A", 25, 25), ...node("B", 9, 3)], "en", ["samples"], "B1")).toMatch(
    /^Blood: B 9 of 12, all 55 %, too few\. .* B 9 of 12; all 95 % interval 43 to 67, 34 of 62\.$/,
  );
  expect(await said([...node("A", 25, 25), ...node("B", 29, 21)], "en", ["samples"], "C1")).toMatch(
    /^Blood: none due at C, all 54 %\./,
  );
  expect(await said([...node("A", 300, 100), ...node("B", 29, 21)])).toMatch(/^Blood: hardly more than by chance\. /);
  expect(await said([...node("A", 4, 1), ...node("B", 3, 2)], "nb")).toMatch(
    /^Blod: for få til å si\. .* alle 7 av 10\.$/,
  );
  expect(await said(node("A", 3, 1))).toBe(
    "Blood: nothing to compare, only A has samples due. No target is supplied for tissue. Blood due, within 14 days: all 3 of 4.",
  );
  const none = await Promise.all([said([], "en", []), said([]), said([], "en", ["samples"], "A1")]);
  expect(new Set(none).size).toBe(3);
});
