import fc from "fast-check";
import { expect, test } from "vitest";
import { flowStages, noPairReasons } from "../../cubes/flow.ts";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import { flowCounts } from "./counts.ts";
import { flow as question } from "./question.ts";

const row = (stage: string, reason: string | null, discussed: string, site: string, patients: number) => ({
  stage,
  reason,
  discussed,
  month: site === "A" ? "2023-01" : "2023-02",
  site,
  tumour_group: "lung",
  patients,
});

test("adds up over months, sites and groups; an empty reason is none", async () => {
  const flow = [
    row("not_included", "declined", "no", "A", 2),
    row("not_included", "declined", "no", "B", 3),
    row("not_included", "", "no", "B", 1),
    row("paired_evaluable", null, "yes", "A", 4),
    row("paired_evaluable", null, "no", "A", 5),
  ];
  const engine = await rowsEngine({ sites: twoSites, flow });
  const answer = (stage: string, reason: string | null, discussed: string, patients: number) => ({
    stage,
    reason,
    discussed,
    patients,
  });
  expect(await engine.query(question.sql, ["", "", "", "", ""])).toEqual([
    answer("not_included", "declined", "no", 5),
    answer("not_included", null, "no", 1),
    answer("paired_evaluable", null, "no", 5),
    answer("paired_evaluable", null, "yes", 4),
  ]);
  expect(await engine.query(question.sql, ["2023-02", "", "", "N2", "lung"])).toEqual([
    answer("not_included", "declined", "no", 3),
    answer("not_included", null, "no", 1),
  ]);
  expect(await engine.query(question.sql, ["", "", "B", "N1", ""])).toEqual([]);
});

const months = ["2023-01", "2023-02", "2023-03"];
const drawnRow = fc
  .record({
    stage: fc.constantFrom(...flowStages),
    asGiven: fc.constantFrom("declined", "took part elsewhere", "", null),
    known: fc.constantFrom(...noPairReasons),
    discussed: fc.constantFrom("yes", "no"),
    month: fc.constantFrom(...months, null),
    site: fc.constantFrom("A", "B"),
    tumour_group: fc.constantFrom("lung", "unknown"),
    patients: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ asGiven, known, ...drawn }) => ({
    ...drawn,
    reason: drawn.stage === "not_included" ? asGiven : drawn.stage === "no_evaluable_pair" ? known : null,
  }));
const drawnFilter = fc.tuple(
  fc.constantFrom("", "2023-01", "2023-02"),
  fc.constantFrom("", "2023-02", "2023-03"),
  fc.constantFrom("", "A", "B"),
  fc.constantFrom("", "N1", "N2"),
  fc.constantFrom("", "lung", "unknown"),
);

test("under any filter every box is the sum of those who leave it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(drawnRow, { maxLength: 40 }),
      fc.array(drawnFilter, { minLength: 4, maxLength: 12 }),
      async (flow, filters) => {
        const engine = await rowsEngine({ sites: twoSites, flow });
        for (const [from, to, site, node, group] of filters) {
          const answer = await engine.query(question.sql, [from, to, site, node, group]);
          const m = flowCounts(decode(question.columns, answer, "flow"));
          const chosen = flow.filter(
            (r) =>
              (from === "" || (r.month !== null && r.month >= from)) &&
              (to === "" || (r.month !== null && r.month <= to)) &&
              (site === "" || r.site === site) &&
              (node === "" || r.site === (node === "N1" ? "A" : "B")) &&
              (group === "" || r.tumour_group === group),
          );
          const sum = (items: readonly { patients: number }[]): number =>
            items.reduce((n, item) => n + item.patients, 0);
          expect(m.screened).toBe(sum(chosen));
          expect(m.screened).toBe(m.notIncluded + m.consented);
          expect(m.consented).toBe(m.noPair + m.paired);
          expect(m.paired).toBe(m.discussed + m.notDiscussed);
          expect(m.notIncluded).toBe(sum(m.notIncludedBy));
          expect(m.noPair).toBe(sum(m.noPairBy));
          expect(m.discussedWithoutPair).toBeLessThanOrEqual(m.noPair);
        }
      },
    ),
    { numRuns: 8, seed: 20231031 },
  );
}, 60_000);
