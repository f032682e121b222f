import fc from "fast-check";
import { expect, test } from "vitest";
import { cubes } from "../../src/cubes/index.ts";
import { count } from "./testing/count.ts";
import { classes, patient, tablesOf } from "./testing/drawn-patients.ts";
import type { Outcome } from "./testing/study-export.ts";

const rules = { pairing: { max_interval_days: 40 }, low_signal_below: 0.01 };
const counted = cubes.filter((cube) => cube.measures.length > 0);
const names = counted.map(({ name }) => name);

/** Every count and sum by its key and column: the measures are the last columns of each cube. */
function counts(outcome: Outcome): ReadonlyMap<string, number> {
  const cells = counted.flatMap(({ name, measures }) =>
    outcome.cube(name).flatMap((row) => {
      const all = row.split(",");
      const key = all.slice(0, -measures.length).join();
      return measures.map((measure, i): [string, number] => [
        `${name}: ${key}: ${measure}`,
        Number(all.at(i - measures.length)),
      ]);
    }),
  );
  return new Map(cells);
}

const sum = (outcome: Outcome, cube: string, start: string, holding = ""): number =>
  outcome
    .cube(cube)
    .filter((row) => row.startsWith(start) && row.includes(holding))
    .reduce((total, row) => total + Number(row.slice(row.lastIndexOf(",") + 1)), 0);

test("cubes add up: those of two halves of the patients sum to those of all", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(patient, fc.boolean()), { maxLength: 12 }), async (drawn) => {
      const all = drawn.map(([p, left], i) => ({ left, entry: [`P${i}`, p] as const }));
      const [whole, left, right] = await Promise.all(
        [all, all.filter((x) => x.left), all.filter((x) => !x.left)].map((part) =>
          count(names, tablesOf(part.map((x) => x.entry)), rules),
        ),
      );
      if (!whole || !left || !right) throw new Error("three runs give three outcomes");
      const halves = new Map(counts(left));
      for (const [key, n] of counts(right)) halves.set(key, (halves.get(key) ?? 0) + n);
      expect(Object.fromEntries(halves)).toEqual(Object.fromEntries(counts(whole)));

      const consented = drawn.filter(([p]) => p.consented !== null).length;
      for (const name of ["any", "actionable", ...classes]) expect(sum(whole, "agreement", `${name},`)).toBe(consented);
      expect(sum(whole, "agreement", "any,", ",evaluable,")).toBe(sum(whole, "patients", "paired_evaluable,"));
      expect(sum(whole, "case_mix", ""), "everybody who consented stands in the mix once").toBe(consented);
      expect(sum(whole, "case_mix", "", ",evaluable,")).toBe(sum(whole, "patients", "paired_evaluable,"));
      for (const strategy of ["tissue", "blood", "blood_then_tissue", "both"])
        expect(sum(whole, "first_actionable", `${strategy},`), "everybody who consented waits once").toBe(consented);
      for (const specimen of ["blood", "tissue"])
        expect(sum(whole, "first_actionable", `${specimen},pending,`)).toBe(
          sum(whole, "consent_waits", `${specimen},pending,`),
        );
      expect(sum(whole, "flow", ""), "everybody stands in the flow once").toBe(drawn.length);
      expect(sum(whole, "flow", "not_included,")).toBe(drawn.length - consented);
      expect(sum(whole, "flow", "paired_evaluable,")).toBe(sum(whole, "patients", "paired_evaluable,"));
      for (const origin of [",counted,", ",with_haematopoiesis,"]) {
        const alone =
          sum(whole, "variants", "", `${origin}tissue_only`) + sum(whole, "variants", "", `${origin}blood_only`);
        expect(sum(whole, "reasons", "", origin)).toBe(alone);
        expect(sum(whole, "vaf", "", origin)).toBe(sum(whole, "variants", "", origin));
        const loads = whole.cube("variant_load").map((row) => row.split(","));
        const carried = loads.filter(([name]) => `,${name},` === origin);
        expect(carried.reduce((total, row) => total + Number(row[1]) * Number(row.at(-1)), 0)).toBe(
          sum(whole, "variants", "", origin),
        );
      }
      const sums = whole.cube("variant_sums").map((row) => row.split(","));
      const variantsOf = (among: string, part: string): number =>
        sums
          .filter((cells) => cells[0] === among && cells[1] === part && cells[2] !== "any")
          .reduce((total, cells) => total + Number(cells[7]), 0);
      expect(variantsOf("tissue", "in_blood")).toBe(sum(whole, "variants", "", ",counted,both"));
      expect(variantsOf("tissue", "all")).toBe(
        sum(whole, "variants", "", ",counted,both") + sum(whole, "variants", "", ",counted,tissue_only"),
      );
      for (const side of ["tissue_only", "blood_only"])
        expect(variantsOf(side, "all")).toBe(sum(whole, "reasons", "", `,with_haematopoiesis,${side}`));
      expect(sum(whole, "evidence_levels", "variant,")).toBe(sum(whole, "patients", "paired_evaluable,"));
      expect(sum(whole, "impact", ""), "everybody who consented stands in the impact once").toBe(consented);
      const targets = whole.cube("targets").map((row) => row.split(","));
      for (const name of ["any", "actionable", ...classes]) {
        const told = targets.filter((cells) => cells[0] === name);
        const patients = (some: typeof told): number => some.reduce((total, cells) => total + Number(cells[5]), 0);
        const inTissue = whole
          .cube("agreement")
          .filter((row) => row.startsWith(`${name},`) && row.includes(",detected,evaluable,"));
        const count = (rows: readonly string[]): number =>
          rows.reduce((total, row) => total + Number(row.slice(row.lastIndexOf(",") + 1)), 0);
        expect(patients(told)).toBe(count(inTissue));
        expect(patients(told.filter((cells) => cells[1] !== "none"))).toBe(
          count(inTissue.filter((row) => row.startsWith(`${name},detected,detected,`))),
        );
      }
      expect(sum(whole, "consequences", "")).toBe(
        drawn.filter(([p]) => p.consented !== null && p.board !== null).length,
      );
      expect(sum(whole, "samples", "")).toBe(drawn.flatMap(([p]) => [...p.blood, ...p.tissue]).length);
    }),
    { numRuns: 6, seed: 20231031 },
  );
}, 120_000);
