import { describe, expect, test } from "vitest";
import type { Provenance } from "../../../cubes/provenance.ts";
import { openRelease } from "../../../engine/release.ts";
import { noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import { placeLines } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { linesOf, provenanceModel } from "./model.ts";
import { provenance as panel } from "./panel.ts";

const { manifest } = openRelease("data");
const counts = {
  specimens_without_origin: 12,
  germline_calls: 30_000,
  fusions_without_direction: 2,
  specimens_left_out: 5,
  rows_left_out: 700,
  rows_refused: 0,
};
const whole: Provenance = {
  origin: "trace",
  names_on: "2025-01-01",
  msi_sites: 40,
  msi_percent: 20,
  msi_blood_sum: null,
  fusions_settled: 3,
  counts,
};
const sample = (outcome: "reported" | "failed", samples: number) =>
  ({ specimen: "blood", outcome, outcome_reason: null, samples }) as const;
const model = { provenance: whole, reported: 41 };

test("counts reported samples; without a record of ingest they stand alone, and without a result there is nothing to show", () => {
  expect(provenanceModel([sample("reported", 40), sample("reported", 1), sample("failed", 9)], whole)).toEqual(model);
  expect(linesOf({ provenance: null, reported: 40 }).map(({ what, choice }) => [what, choice])).toEqual([
    ["reported", null],
    ["origin", "not_told"],
  ]);
  expect(provenanceModel([sample("failed", 9)], whole)).toMatchObject({ nothing: { why: "nobody" } });
});

test("every choice and every count has a line; partners, who are told no counts, have the choices", () => {
  const told = (rows: ReturnType<typeof linesOf>) =>
    rows.map(({ what, choice, as_of, value, number }) =>
      [what, choice, as_of, value, number].filter((cell) => cell !== null),
    );
  expect(told(linesOf(model))).toEqual([
    ["reported", 41],
    ["origin", "trace"],
    ["msi_sites", 40],
    ["msi_percent", 20],
    ["msi_blood_sum", "not_judged"],
    ["fusions_settled", 3],
    ["names_on", "approved", "2025-01-01"],
    ...Object.entries(counts),
  ]);
  const { counts: _, ...choices } = whole;
  expect(linesOf({ ...model, provenance: choices })).toHaveLength(7);
});

test("says how good the choice is, how many specimens it does not reach, and that blood is not judged", () => {
  expect(factsOf(model)).toEqual({
    verdict: { say: "origin", origin: "trace", reported: 41 },
    sure: [{ say: "worth", origin: "trace" }, { say: "without_origin", specimens: 12 }, { say: "blood_not_judged" }],
  });
  expect(factsOf({ ...model, provenance: { ...whole, msi_blood_sum: 1, counts: undefined } }).sure).toHaveLength(1);
});

test("lines stand one below the other, answers beside their names or, in a narrow figure, under them", () => {
  const voice = { lang: "en", f: formats.en, names: names("en", manifest.study) } as const;
  for (const width of [340, 900]) {
    const { lines, left, height } = placeLines(model, { width }, voice);
    expect(left > 0).toBe(width === 900);
    expect(lines.map(({ top }) => top)).toEqual(
      lines.map((_, i) => lines.slice(0, i).reduce((sum, line) => sum + line.height, 0)),
    );
    expect(height).toBe(lines.reduce((sum, line) => sum + line.height, 0));
    expect(lines[6]?.reading).toMatch(/^Names of genes: HGNC's approved symbols, 1.Jan.* 2025$/);
  }
});

describe("in both languages", () => {
  const asked = async (provenance: Provenance | undefined) => {
    const engine = { query: async () => [sample("reported", 41)] };
    const { provenance: _, ...study } = manifest.study;
    const told = { ...manifest, study: provenance === undefined ? study : { ...study, provenance } };
    return panel.ask(engine, { manifest: told, filters: noFilters });
  };

  test.each(["trace", "tsoppi", "maf_status", "none"] as const)(
    "origin %s: one number, at most 20 words, then at most 40",
    async (origin) => {
      const reply = await asked({ ...whole, origin });
      for (const lang of ["en", "nb"] as const) {
        const [verdict, sure] = [reply.verdict(lang).text, reply.howSure(lang)?.text ?? ""];
        expect(verdict.match(/\d+/g)).toEqual(["41"]);
        expect(verdict.split(/\s+/).length).toBeLessThanOrEqual(20);
        expect(sure.split(/\s+/).length).toBeLessThanOrEqual(40);
        expect(sure.match(/\d+/g)).toEqual(["12"]);
      }
    },
  );

  test("an export that was not made by ingest says so", async () => {
    const reply = await asked(undefined);
    expect(reply.summary("en").text).toBe(
      "The export does not say what told germline from somatic in its 41 reported samples. It was not made by ingest, which leaves a record of its choices.",
    );
    expect(reply.summary("nb").text).toBe(
      "Eksporten sier ikke hva som skilte kimbanevarianter fra somatiske i de 41 besvarte prøvene. Den er ikke laget med ingest, som etterlater en oversikt over valgene.",
    );
  });

  test("reads as it should", async () => {
    const reply = await asked(whole);
    expect(reply.summary("en").text).toBe(
      "The TMB trace tells germline from somatic; findings of 41 reported samples rest on it. The maker made it for mutational burden, not as a germline call. In the whole export 12 specimens have no such file. Microsatellites of blood are not judged.",
    );
    expect(reply.summary("nb").text).toBe(
      "TMB-sporet skiller kimbanevarianter fra somatiske; funn i 41 besvarte prøver hviler på det. Produsenten laget det for mutasjonsbyrde, ikke for å angi kimbane. I hele eksporten mangler 12 prøver en slik fil. Mikrosatellitter i blod vurderes ikke.",
    );
  });
});
