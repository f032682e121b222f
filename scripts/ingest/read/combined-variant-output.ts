import type { TextRecord } from "../text/records.ts";
import { outputFields, outputSections } from "./aliases.ts";
import { numberIn, textOrNull } from "./cells.ts";
import { copyNumberSection, fusionSection, smallSection } from "./combined-variant-tables.ts";
import { dateOrNote } from "./dated.ts";
import { fieldAgain, unknownField } from "./field.ts";
import { msiOfTissue } from "./msi.ts";
import type { OpenReader } from "./reader.ts";
import type { Reading } from "./reading.ts";
import { type Section, SectionedReader } from "./sectioned.ts";
import { withoutTail } from "./table.ts";
import type { Verdict } from "./verdict.ts";
import { bannerOf, versionNumber } from "./version.ts";

/** Measures whose meaning depends on lines that may stand below them. */
type Held = {
  sites: number | null;
  percent: number | null;
  fraction: number | null;
  fractionLine: number;
  jsd: boolean;
};

const notCompared: Readonly<Record<string, string>> = {
  exonLevel: "exon-level copy number is not compared",
  rearrangements: "large rearrangements are not compared",
  heterozygosity: "loss of heterozygosity is not compared",
  splice: "splice variants are not compared",
};

/** CombinedVariantOutput of LocalApp 2.2, DRAGEN TruSight Oncology 500 2.1 to 2.6, and ctDNA 2.x: one sample. */
export const combinedVariantOutput: OpenReader = (reading, { lines }) => {
  const banner = bannerOf(lines);
  const sample = reading.addSample({});
  const held: Held = { sites: null, percent: null, fraction: null, fractionLine: 0, jsd: false };
  const values = new Map<string, string>();
  let pipeline: string | null = null;
  reading.kind = banner.kind;

  const field = (block: string, { line, cells }: TextRecord): Verdict => {
    const [label = "", cell = ""] = cells;
    const key = outputFields.keyOf(label);
    if (key === undefined) return unknownField(cells, outputFields, reading);
    if (withoutTail(cells).length > 2)
      return { column: label, found: "more than one value", rule: "one value after its label" };
    if (key === "unused") return { out: "not needed" };
    // Each module of a pipeline has a version of its own.
    const again = key === "moduleVersion" ? undefined : fieldAgain(values, label, cell);
    if (again !== undefined) return again;
    const { facts } = sample;
    if (key === "pairId") facts.pair_id = textOrNull(cell);
    else if (key === "dnaId") facts.dna_id = textOrNull(cell);
    else if (key === "rnaId") facts.rna_id = textOrNull(cell);
    else if (key === "run") facts.run = textOrNull(cell);
    else if (key === "outputDate") facts.output_date = dateOrNote(reading, line, label, cell);
    else if (key === "runDate") facts.run_date = dateOrNote(reading, line, label, cell);
    else if (key === "pipelineVersion") pipeline = textOrNull(cell) ?? pipeline;
    else if (key === "outputTime") reading.outputTime = textOrNull(cell);
    else if (key === "moduleVersion") pipeline ??= textOrNull(cell);
    else {
      const value = numberIn(cell, label, { min: 0 });
      if (key === "tmb") facts.tmb = value;
      else if (key === "msiSites") held.sites = value;
      else if (key === "msiPercent") held.percent = value;
      else if (key === "sumJsd") held.jsd = true;
      else if (key === "tumourFraction") Object.assign(held, { fraction: value, fractionLine: line });
      const unit = key === "tmb" ? "mutations/Mb" : key === "msiPercent" ? "%" : null;
      reading.add(sample, "metrics", { block, metric: label, unit, lower: null, upper: null, value });
    }
    return "kept";
  };

  const sections = new SectionedReader(reading, (name): Section => {
    const key = outputSections.keyOf(name);
    if (key === undefined) {
      reading.notKnown(`[${name}]`);
      return { key: name, row: () => ({ out: "a section that is not known" }) };
    }
    const out = notCompared[key];
    if (out !== undefined) return { key, header: () => undefined, row: () => ({ out }) };
    if (key === "small") return smallSection(reading, sample);
    if (key === "amplifications" || key === "copyNumber") return copyNumberSection(reading, sample, key);
    if (key === "fusions") return fusionSection(reading, sample, isTissue(reading, name));
    return { key, row: (record) => field(name, record), owns };
  });

  return {
    take: (record) => sections.take(record),
    end: () => {
      const { facts } = sample;
      reading.kind ??= facts.pair_id !== null ? "tissue" : held.jsd ? "ctDNA" : null;
      reading.version = versionNumber(banner, pipeline);
      facts.id = facts.pair_id ?? facts.dna_id ?? facts.rna_id;
      if (reading.kind === "tissue") facts.msi = msiOfTissue(held.sites, held.percent);
      if (held.fraction !== null) facts.tumour_fraction = share(reading, held, banner.number ?? pipeline);
      if (!sections.has("small"))
        reading.note(
          null,
          "[Small Variants]",
          "no such section",
          "every result has it, if only with NA; the file may be cut",
        );
      if (facts.id === null)
        reading.note(null, "[Analysis Details]", "no id of a pair or sample", "a result names its sample");
    },
  };
};

const owns = (text: string): boolean => (outputFields.keyOf(text) ?? outputFields.startOf(text)) !== undefined;

const isTissue = (reading: Reading, section: string): boolean =>
  reading.kind !== "ctDNA" && !/^d(n|at)a/i.test(section);

/** The genomic instability block writes the tumour fraction as a share in 2.1 and as a percentage in 2.6. */
function share(reading: Reading, { fraction, fractionLine }: Held, version: string | null): number | null {
  if (fraction === null) return null;
  const release = /\d+\.\d+/.exec(version ?? "")?.[0];
  const found = release === "2.1" ? fraction : release === "2.6" ? fraction / 100 : undefined;
  if (found === undefined || found > 1) {
    const rule =
      found === undefined ? "a version whose unit is known (2.1: share, 2.6: percentage)" : "a share of 0 to 1";
    reading.note(
      fractionLine,
      "Tumor Fraction",
      `${fraction} in version ${release ?? "unknown"}`,
      `${rule}; it counts as missing`,
    );
    return null;
  }
  return Number(found.toFixed(6));
}
