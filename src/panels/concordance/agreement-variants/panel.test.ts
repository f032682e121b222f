import { expect, test } from "vitest";
import { openRelease } from "../../../engine/release.ts";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import { plainText } from "../../../marks/plain-text.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { agreementVariants } from "./panel.ts";

const common = { month: "2022-03", site: "A", tumour_group: "lung" };
const pair = { ...common, class: "snv", blood_state: "detected", tissue_state: "detected", pair: "evaluable" };

test("the panel says how many patients carry half of the variants", async () => {
  const { manifest } = openRelease("data");
  const engine = await rowsEngine({
    agreement: [{ ...pair, class: "any", patients: 40 }],
    variants: [{ ...common, class: "snv", origin: "counted", result: "both", variants: 2100 }],
    variant_load: [
      { ...common, origin: "counted", variants: 2000, patients: 1 },
      { ...common, origin: "counted", variants: 4, patients: 25 },
    ],
  });
  const { note } = await agreementVariants.ask(engine, { manifest, filters: noFilters });
  expect(plainText(note("en"))).toContain("Half of the 2,100 variants are those of 1 of the 26 patients with any");
  expect(plainText(note("nb"))).toContain(
    "Halvparten av de 2 100 variantene er hos 1 av de 26 pasientene som har noen".replaceAll("2 100", "2\u00a0100"),
  );
});

test("without variants no class has numbers, never zeros", async () => {
  const { manifest } = openRelease("data");
  const engine = await rowsEngine({ agreement: [{ ...pair, patients: 40 }] });
  const supplied = ["patients", "samples"] as const;
  const { table, summary } = await agreementVariants.ask(engine, {
    manifest: { ...manifest, supplied },
    filters: noFilters,
  });
  expect(table.rows.map((row) => row["class"])).toEqual(["any", "snv", "indel", "cnv", "fusion"]);
  expect(table.rows[0]).toMatchObject({ both: null, tissue_positive: null, evaluable: null, status: "not_supplied" });
  expect(plainText(summary("en"))).toBe("The study has not supplied variants: there is nothing to compare.");
});
