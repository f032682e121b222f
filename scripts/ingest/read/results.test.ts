import { describe, expect, test } from "vitest";
import { layouts, metricsFile, outputFile, outputSections } from "../testing/layouts.ts";
import { readText } from "../testing/read-text.ts";

const sectionOf = async (text: string, name: string) =>
  (await readText(text)).reading.sections.find((section) => section.name === name);

describe.each(layouts)("CombinedVariantOutput of %s", (layout) => {
  const blood = layout === "ctDNA 2.6";

  test("ids, dates, biomarkers and every kind of finding", async () => {
    const { format, reading } = await readText(outputFile(layout));
    const [sample] = reading.samples;
    expect(format).toBe("tso500-combined-variant-output");
    expect(reading).toMatchObject({
      kind: blood ? "ctDNA" : "tissue",
      problems: layout === "DRAGEN 2.5" ? [{ column: "Tumor Fraction" }] : [],
    });
    expect(sample?.facts).toMatchObject({
      id: blood ? "B1" : "P1",
      pair_id: blood ? null : "P1",
      dna_id: blood ? "B1" : "P1-D",
      rna_id: blood ? null : "P1-R",
      output_date: "2025-02-03",
      run: "250101_A00001_0001_AHAAAAAAAA",
      run_date: "2025-01-01",
      tmb: 5.5,
      msi: blood ? null : "unstable",
      tumour_fraction: layout === "DRAGEN 2.1" || layout === "DRAGEN 2.6" ? 0.62 : null,
    });
    expect(sample?.rows.small.map(({ gene, key, class: kind }) => [gene, key, kind])).toEqual([
      ["KRAS", "12:25398284:C:T", "snv"],
      ["MTOR", "1:11288758:G:A", "snv"],
      ["NKX2-1", "14:36986656:CA:TG", "snv"],
      ["BRCA2", "13:32914438:T:-", "indel"],
    ]);
    expect(sample?.rows.cnv).toEqual([{ gene: "MYC", change: "gain", fold: 3.2 }]);
    expect(sample?.rows.fusions).toEqual([
      { name: "TPM3::NTRK1", direction_known: true, reads: 40 },
      { name: "PAX8::PPARG", direction_known: false, reads: 25 },
    ]);
  });

  test("padding, line ends, and the order of sections change nothing", async () => {
    const plain = (await readText(outputFile(layout))).reading;
    const [details = "", ...others] = outputSections(layout);
    for (const dress of [
      { width: 3 },
      { width: 11 },
      { lineEnd: "\r\n" },
      { lineEnd: "\r" },
      { sections: [...others].reverse().concat(details) },
      { sections: outputSections(layout).map((section) => section.replace(/\t+$/gm, "")) },
      { sections: outputSections(layout).map((section) => section.replaceAll("\n", "\n\n")) },
      { sections: outputSections(layout).map((section) => section.replace(/^.+\n/, (name) => name.toLowerCase())) },
    ]) {
      const { reading } = await readText(outputFile(layout, dress));
      const sorted = reading.samples.map(({ facts, rows }) => ({
        facts,
        rows: { ...rows, metrics: names(rows.metrics) },
      }));
      expect(sorted).toEqual(
        plain.samples.map(({ facts, rows }) => ({ facts, rows: { ...rows, metrics: names(rows.metrics) } })),
      );
    }
  });

  test("labels and headers in other letters change nothing", async () => {
    const told = async (change: (label: string) => string) => {
      const text = outputSections(layout).map((section) =>
        section.replace(/^(Gene\b.*|[A-Z][\w ]+ [\w ]+(?=\t))$|^[A-Z][a-z]+ [\w ]+(?=\t)/gm, change),
      );
      const { samples, sections, problems, unknown } = (await readText(outputFile(layout, { sections: text }))).reading;
      const { facts, rows } = samples[0] ?? {};
      const metrics = rows?.metrics.map((metric) => ({ ...metric, metric: metric.metric.toLowerCase() }));
      return { facts, rows: { ...rows, metrics }, sections, problems, unknown };
    };
    const plain = await told((label) => label);
    expect(plain.facts?.output_date).toBe("2025-02-03");
    expect(await told((label) => label.toUpperCase())).toEqual(plain);
    expect(await told((label) => label.toLowerCase())).toEqual(plain);
  });

  test("a byte order mark and pieces of three bytes change nothing", async () => {
    const plain = (await readText(outputFile(layout))).reading.samples;
    expect((await readText(`\ufeff${outputFile(layout, { lineEnd: "\r\n" })}`, 3)).reading.samples).toEqual(plain);
    const wide = Buffer.from(`\ufeff${outputFile(layout)}`, "utf16le");
    expect((await readText(wide, 3)).reading.samples).toEqual(plain);
  });
});

const names = (metrics: readonly { readonly metric: string; readonly value: number | null }[]) =>
  metrics.map(({ metric, value }) => `${metric}=${value}`).sort();

test("sections that are not compared are kept out with a reason, free lines and titles too", async () => {
  const text = outputFile("DRAGEN 2.1").replace("[Splice", "Sections below are beta features\n\n[Splice");
  expect(await sectionOf(text, "Exon-Level CNVs")).toMatchObject({
    rows: 2,
    why: { "exon-level copy number is not compared": 2 },
  });
  expect(await sectionOf(text, "Splice Variants")).toMatchObject({
    rows: 1,
    why: { "splice variants are not compared": 1 },
  });
  expect(await sectionOf(text, "(between sections)")).toMatchObject({ rows: 1, why: { "free text": 1 } });
  expect(await sectionOf(text, "(before the first section)")).toMatchObject({ rows: 2, why: { title: 2 } });
});

test("a table of NA is empty, and an arm that is NA is missing", async () => {
  const sections = outputSections("LocalApp 2.2").map((section) =>
    section.startsWith("[Small")
      ? `${section.split("\n").slice(0, 2).join("\n")}\nNA`
      : section.replace("P1-D", "NA").replace("5.5", "NA"),
  );
  const { reading } = await readText(outputFile("LocalApp 2.2", { sections, width: 3 }));
  expect(reading.sections.find(({ name }) => name === "Small Variants")).toMatchObject({ rows: 0 });
  expect(reading.samples[0]?.facts).toMatchObject({ dna_id: null, tmb: null });
  expect(reading.problems).toEqual([]);
});

test("MetricsOutput: run metrics for every sample, outcomes, and why one failed", async () => {
  const { reading } = await readText(metricsFile);
  expect(reading.version).toBe("tissue 2.1.1.4");
  expect(reading.samples.map(({ facts: { id, outcome, outcome_reason } }) => [id, outcome, outcome_reason])).toEqual([
    ["P1-D", "reported", null],
    ["P1-R", "reported", null],
    ["P2-D", "failed", "FAILED_STEPS DragenCaller; STEPS_NOT_EXECUTED Tmb"],
  ]);
  for (const { rows } of reading.samples) expect(rows.metrics.map(({ block }) => block)).toContain("Run QC Metrics");
  expect(reading.samples[0]?.rows.metrics.find(({ metric }) => metric === "USABLE_MSI_SITES")).toEqual({
    block: "DNA Library QC Metrics for MSI",
    metric: "USABLE_MSI_SITES",
    unit: "Count",
    lower: 40,
    upper: null,
    value: 39,
  });
});

test("a MetricsOutput that a laboratory has rewritten with commas and without its title is known by its sections", async () => {
  const text = metricsFile.split("\n").slice(2).join("\n").replaceAll("\t", ",");
  const { format, reading } = await readText(text);
  expect([format, reading.refused]).toEqual(["tso500-metrics-output", 0]);
  expect(reading.samples.map(({ rows }) => rows.metrics.length)).toEqual([4, 4, 4]);
});
