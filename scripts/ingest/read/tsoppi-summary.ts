import { shown } from "../../aggregate/problem.ts";
import { fusionName, type IsGene, splitPair } from "../genes/fusion-name.ts";
import { isMissing, numberIn, required } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { gene } from "./gene.ts";
import { labels } from "./labels.ts";
import { msiOfTissue } from "./msi.ts";
import type { CopyNumber, Fusion } from "./sample.ts";
import { Refused } from "./verdict.ts";

export const summaryColumns = labels([
  ["id", "sample_id", "TSOPPI 0.3, tsoppy"],
  ["tmb", "TMB", "TSOPPI 0.3, tsoppy"],
  ["msi", "MSI", "TSOPPI 0.3, tsoppy"],
  ["cnv", "gene_amplifications", "TSOPPI 0.3"],
  ["cnv", "Gene_amplifications_CNV", "tsoppy"],
  ["unused", "splice_variants", "TSOPPI 0.3, tsoppy"],
  ["fusions", "fusions", "TSOPPI 0.3, tsoppy"],
  ["unused", "LOH", "tsoppy"],
  ["unused", "GIS", "tsoppy"],
  ["unused", "Tumor_fraction", "tsoppy"],
  ["unused", "Ploidy", "tsoppy"],
  ["unused", "Large_rearrangements", "tsoppy"],
]);

/** TSOPPI's summary: a row for each DNA or RNA sample, `238.5 (305)`, `4.42 (5/113)`, `MYC (3.2)`, `A-B (x-y) 40/0/2`. */
export const tsoppiSummary = fileTable(summaryColumns, (reading) => {
  reading.kind = "tissue";
  const ids = new Set<string>();
  return {
    name: "variant summary",
    needed: ["id", "tmb", "msi", "cnv", "fusions"],
    row: (row) => {
      const id = required(row("id"), "sample_id");
      if (ids.has(id)) throw new Refused("sample_id", shown(id), "one row for each sample");
      const tmb = isMissing(row("tmb"))
        ? null
        : numberIn(/^(\S+) \(\d+\)$/.exec(row("tmb"))?.[1] ?? row("tmb"), "TMB", { min: 0 });
      const msi = msiIn(row("msi"));
      const cnv = listed(row("cnv")).map(copyNumberIn);
      const fusions = listed(row("fusions")).map((item) => fusionIn(item, reading.isGene));
      ids.add(id);
      const sample = reading.addSample({ id, tmb, msi: msiOfTissue(msi.sites, msi.percent) });
      const block = "MSI";
      const none = { unit: null, lower: null, upper: null };
      reading.add(sample, "metrics", { block, metric: "Usable MSI Sites", ...none, value: msi.sites });
      reading.add(sample, "metrics", {
        block,
        metric: "Percent Unstable MSI Sites",
        ...none,
        unit: "%",
        value: msi.percent,
      });
      for (const call of cnv) reading.add(sample, "cnv", call);
      for (const call of fusions) reading.add(sample, "fusions", call);
      return "kept";
    },
  };
});

/** Items of a cell are joined by a bar, in older tables by a comma or semicolon outside brackets. */
const listed = (cell: string): readonly string[] =>
  isMissing(cell) ? [] : cell.split(/ ?\| ?|(?<=\)|\d\/\d+)[,;] ?/).filter((item) => item !== "");

function msiIn(cell: string): { sites: number | null; percent: number | null } {
  if (isMissing(cell)) return { sites: null, percent: null };
  const found = /^(\S+) \((\d+)\/(\d+)\)$/.exec(cell);
  if (found === null) throw new Refused("MSI", shown(cell), "percent (unstable/usable sites)");
  return { percent: numberIn(found[1] ?? "", "MSI", { min: 0, max: 100 }), sites: Number(found[3]) };
}

function copyNumberIn(item: string): CopyNumber {
  const found = /^(\S+) \(([^,()]+)(?:, ?(<DUP>|<DEL>))?(?:, ?[^,()]*)?\)$/.exec(item);
  const symbol = gene(found?.[1] ?? "");
  if (found === null || symbol === null) throw new Refused("gene_amplifications", shown(item), "gene (fold change)");
  const change = found[3] === "<DEL>" ? "loss" : "gain";
  return { gene: symbol, change, fold: numberIn(found[2] ?? "", "fold change", { min: 0 }) };
}

function fusionIn(item: string, isGene: IsGene | undefined): Fusion {
  const found = /^(\S+) \([^()]*\) (\d+)\/(\d+|NA)\/(\d+|NA)$/.exec(item);
  if (found === null) throw new Refused("fusions", shown(item), "gene_1-gene_2 (breakpoints) reads/reads/reads");
  const { sides, slash } = splitPair(found[1] ?? "", isGene);
  return { ...fusionName(...sides, slash ? "unknown" : "stated", isGene), reads: Number(found[2]) };
}
