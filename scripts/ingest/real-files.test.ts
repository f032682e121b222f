import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluability } from "./join/evaluability.ts";
import type { Metric } from "./read/sample.ts";
import { readPath } from "./testing/read-path.ts";

/** Files of others, kept outside the project; without them these tests are skipped, and say so. */
const real = "../shared/real/ingest";

const expected = existsSync(real) ? JSON.parse(readFileSync(join(real, "expected.json"), "utf8")) : {};
const names = Object.keys(expected).filter((name) => !name.startsWith("_"));

const sectionOf = (reading: { sections: readonly { name: string; rows: number; kept_out: number }[] }, name: string) =>
  reading.sections.find((section) => section.name === name);

describe.skipIf(!existsSync(real))("files of others give the readings that were written for them", () => {
  test.each(names)("%s: format, version, checksum, and every row accounted for", async (name) => {
    const { format, reading, sha256 } = await readPath(real, name);
    const told = expected[name];
    expect(format).toBe(told.format);
    expect(sha256).toBe(told.sha256);
    // The build of pcgr-fusions stands in its name only, and the version of csv-with-map is no version.
    if (!["pcgr-fusions", "csv-with-map"].includes(told.format)) expect(reading.version ?? "").toBe(told.version);
    for (const { rows, kept, kept_out, refused } of reading.sections) expect(kept + kept_out + refused).toBe(rows);
    expect(reading.refused).toBe(0);
    const text = readFileSync(join(real, name), "utf8");
    // REDCap's quoted cells hold line ends.
    if (told.format.startsWith("redcap")) return;
    const filled = text.split(/\r?\n/).filter((line) => /[^\s,]/.test(line)).length;
    const rows = reading.sections.reduce((sum, section) => sum + section.rows, 0);
    const marks = text.match(/^\[.+\]/gm)?.length ?? 0;
    const rest = filled - rows - marks;
    // What is left are headers of tables, and NA where a table is empty.
    expect(rest).toBeGreaterThanOrEqual(0);
    expect(rest).toBeLessThanOrEqual(told.format.startsWith("tso500-combined") ? 10 : 8);
  });

  test.each(names.filter((name) => expected[name].format === "tso500-combined-variant-output"))("%s", async (name) => {
    const { reading } = await readPath(real, name);
    const told = expected[name].expected;
    const [sample] = reading.samples;
    const { facts, rows } = sample ?? { facts: undefined, rows: undefined };
    const small = rows?.small ?? [];
    expect(facts?.pair_id ?? facts?.id).toBe(told.pair_id ?? told.sample_id);
    expect([facts?.tmb, facts?.msi]).toEqual([told.tmb, told.msi]);
    expect(sectionOf(reading, "Small Variants")).toMatchObject({
      rows: told.small_variant_rows,
      kept_out: told.blank_gene_rows ?? 0,
    });
    expect(small.filter((call) => call.class === "snv")).toHaveLength(told.snv);
    expect(small.filter((call) => call.class === "indel").map(({ key }) => key)).toEqual(told.indel_trimmed);
    expect(rows?.cnv.map(({ gene, change, fold }) => [gene, change, fold])).toEqual(
      told.cnv.map((call: readonly unknown[]) => call.slice(0, 3)),
    );
    const named = (known: boolean) =>
      rows?.fusions.filter((call) => call.direction_known === known).map((call) => call.name);
    expect(named(true)).toEqual(told.fusions);
    const unknown = (told.fusions_direction_unknown ?? []).map((pair: readonly string[]) => pair.join("::"));
    expect(named(false)).toEqual(unknown);
    if (told.tumor_fraction_as_share !== undefined) expect(facts?.tumour_fraction).toBe(told.tumor_fraction_as_share);
    if (told.output_date !== undefined) expect(facts?.output_date).toBe(told.output_date);
    const metric = (name: string) => rows?.metrics.find((found) => found.metric === name)?.value;
    if (told.msi_percent !== undefined) expect(metric("Percent Unstable MSI Sites")).toBe(told.msi_percent);
    if (told.sum_jsd !== undefined) expect(metric("SUM_JSD")).toBe(told.sum_jsd);
  });

  test("the failed blood sample: status, blocks, limits, and values that are missing", async () => {
    const { reading } = await readPath(real, "s02_ctdna26_failed_MetricsOutput.tsv");
    const told = expected["s02_ctdna26_failed_MetricsOutput.tsv"].expected;
    const [sample] = reading.samples;
    expect(reading.kind).toBe(told.kind);
    expect(reading.samples.map(({ facts }) => facts.id)).toEqual(told.samples);
    expect(sample?.facts).toMatchObject({ outcome: "failed", output_date: told.output_date });
    expect(sample?.facts.outcome_reason).toContain(told.failed_reason);
    expect(sample?.facts.outcome_reason?.split("STEPS_NOT_EXECUTED ")[1]?.split(",")).toHaveLength(
      told.steps_not_executed,
    );
    expect(reading.sections.map(({ name }) => name)).toEqual(["(before the first section)", "Header", ...told.blocks]);
    const metrics: readonly Metric[] = sample?.rows.metrics ?? [];
    expect(metrics).toHaveLength(told.metrics_rows);
    expect(metrics.every(({ value }) => value === null)).toBe(true);
    for (const [name, limits] of Object.entries(told.limits)) {
      const found = metrics.find(({ metric }) => metric === name);
      expect([found?.lower, found?.upper]).toEqual(limits);
    }
  });

  test("the trace: the origin of each call", async () => {
    const { reading } = await readPath(real, "s11_own_ctdna_TMB_Trace.tsv");
    const told: Record<string, string> = expected["s11_own_ctdna_TMB_Trace.tsv"].expected.origin;
    const found = reading.samples[0]?.rows.small.map(({ key, origin }) => [key, origin]);
    const normal = { "13:32914437:GT:G": "13:32914438:T:-" };
    expect(found).toEqual(
      Object.entries(told).map(([key, origin]) => [
        Object.entries(normal).find(([raw]) => raw === key)?.[1] ?? key,
        origin,
      ]),
    );
  });

  test("quality of the blood sample, its tumour fraction and its evaluability", async () => {
    const { reading } = await readPath(real, "s12_own_ctdna26_MetricsOutput.tsv");
    const told = expected["s12_own_ctdna26_MetricsOutput.tsv"].expected;
    const [sample] = reading.samples;
    expect(sample?.facts.outcome).toBe("reported");
    expect({ [sample?.facts.id ?? ""]: sample?.facts.tumour_fraction }).toEqual(told.tumour_fraction);
    const found = evaluability(sample?.rows.metrics ?? [], "ctDNA");
    const evaluable = Object.fromEntries(Object.entries(found ?? {}).map(([name, judged]) => [name, judged.evaluable]));
    expect({ [sample?.facts.id ?? ""]: evaluable }).toEqual(told.evaluable);
  });

  test("run sheets: samples, types, pairs, and the date that has two meanings", async () => {
    for (const name of ["s01_samplesheet_v2_cloud.csv", "s03_samplesheet_v1.csv"]) {
      const { reading } = await readPath(real, name);
      const told = expected[name].expected;
      const samples = reading.samples.map(({ facts: { id, pair_id, rna_id } }) => ({
        sample_id: id,
        type: rna_id === null ? "DNA" : "RNA",
        pair_id,
      }));
      expect(samples).toEqual(told.samples);
      expect(reading.samples[0]?.facts.run).toBe(told.run_name ?? told.experiment);
      for (const section of told.other_sections_ignored ?? [])
        expect(sectionOf(reading, section)).toMatchObject({ rows: told.rows, kept_out: told.rows });
      if (told.date_written === undefined) continue;
      expect(reading.samples[0]?.facts.run_date).toBeNull();
      expect(reading.problems).toMatchObject([{ line: 4, column: "Date", found: `"${told.date_written}"` }]);
    }
  });

  test("PCGR's fusions, with the settled direction of TPM3::NTRK1", async () => {
    const { reading } = await readPath(real, "s07_pcgr_fusions.tsv");
    const told = expected["s07_pcgr_fusions.tsv"].expected;
    expect(sectionOf(reading, "fusions")).toMatchObject({ rows: told.rows, kept_out: told.one_partner_missing });
    expect(reading.samples[0]?.rows.fusions.map(({ name }) => name)).toEqual(
      told.fusions_written.map((name: string) => (name === "NTRK1::TPM3" ? "TPM3::NTRK1" : name)),
    );
  });

  test("InPreD's sheet: the tumour's sample, and the normal one kept out", async () => {
    const { reading } = await readPath(real, "s08_inpred_nextflow_samplesheet.csv");
    const told = expected["s08_inpred_nextflow_samplesheet.csv"].expected;
    expect(reading.samples.map(({ facts }) => facts.id)).toEqual(told.ids.slice(0, 1));
    expect(sectionOf(reading, "samples")).toMatchObject({ rows: told.rows, kept_out: told.normal_sample_kept_out });
  });
});
