import { shown } from "../../aggregate/problem.ts";
import { fusionName, splitPair } from "../genes/fusion-name.ts";
import type { TextRecord } from "../text/records.ts";
import { copyNumberColumns, fusionColumns, smallColumns } from "./aliases.ts";
import { numberIn, required } from "./cells.ts";
import { gene } from "./gene.ts";
import type { Labels } from "./labels.ts";
import type { Reading, Sample } from "./reading.ts";
import type { Section } from "./sectioned.ts";
import { smallVariant } from "./small-variant.ts";
import { type Row, Table } from "./table.ts";
import type { Verdict } from "./verdict.ts";

/** An exon such as 14/21 or 2/5 that a spreadsheet took for a day. */
const isDate = /^\d{1,2}[-. ]{1,2}[a-z]{3,4}\b|^[a-z]{3}[-. ]\d|^\d{4}-\d\d-\d\d|^\d{1,2}\.\d{1,2}\.\d{2,4}$/i;

/** [Small Variants]: every passing call, germline included; rows without a gene lie outside the targeted transcripts. */
export function smallSection(reading: Reading, sample: Sample): Section {
  let rewritten = false;
  return tableSection(
    reading,
    "small",
    smallColumns,
    ["gene", "chromosome", "position", "reference", "alternative", "vaf", "depth"],
    (row, line) => {
      const call = smallVariant({
        gene: row("gene"),
        chromosome: row("chromosome"),
        position: row("position"),
        reference: row("reference"),
        alternative: row("alternative"),
        vaf: row("vaf"),
        depth: row("depth"),
        origin: null,
      });
      const exon = row("exon");
      if (!rewritten && isDate.test(exon)) {
        rewritten = true;
        reading.note(
          line,
          "Affected Exon(s)",
          shown(exon),
          "an exon such as 14/21; a spreadsheet has rewritten this file: take the original",
        );
      }
      if (call.gene === null) {
        reading.saw(sample, call.key);
        return { out: "blank gene" };
      }
      reading.add(sample, "small", call);
      return "kept";
    },
  );
}

/** [Gene Amplifications] lists gains; [Copy Number Variants] says which of them is a gain or a loss. */
export function copyNumberSection(reading: Reading, sample: Sample, key: "amplifications" | "copyNumber"): Section {
  const needed = key === "copyNumber" ? (["gene", "fold", "change"] as const) : (["gene", "fold"] as const);
  return tableSection(reading, key, copyNumberColumns, needed, (row) => {
    const symbol = gene(row("gene"));
    const fold = numberIn(row("fold"), "Fold Change", { min: 0 });
    if (symbol === null) return { out: "blank gene" };
    const change = key === "amplifications" ? "gain" : changeOf(row("change"));
    if (change === undefined)
      return { column: "Copy Number Variant", found: shown(row("change")), rule: "<DUP>, <DEL>, or . for no change" };
    if (change === null) return { out: "no change" };
    reading.add(sample, "cnv", { gene: symbol, change, fold });
    return "kept";
  });
}

/** Gain or loss of an alternative allele; null: no change; undefined: not known. */
export function changeOf(allele: string): "gain" | "loss" | null | undefined {
  if (/^<?(DUP|GAIN)>?$/i.test(allele)) return "gain";
  if (/^<?(DEL|LOSS)>?$/i.test(allele)) return "loss";
  return allele === "." ? null : undefined;
}

/** [Fusions] of tissue names the 5′ gene first where it is known; those of blood stand in the order of the genome. */
export function fusionSection(reading: Reading, sample: Sample, tissue: boolean): Section {
  return tableSection(reading, "fusions", fusionColumns, ["pair", "reads"], (row) => {
    const { sides, slash } = splitPair(required(row("pair"), "Gene Pair"), reading.isGene);
    const reads = numberIn(row("reads"), "Fusion Supporting Reads", { min: 0, whole: true });
    if (sides.includes("NonGene")) return { out: "a side without a gene" };
    reading.add(sample, "fusions", {
      ...fusionName(...sides, slash ? "unknown" : tissue ? "stated" : "genome", reading.isGene),
      reads,
    });
    return "kept";
  });
}

function tableSection<K extends string>(
  reading: Reading,
  key: string,
  labels: Labels<K>,
  needed: readonly NoInfer<K>[],
  read: (row: Row<K>, line: number) => Verdict,
): Section {
  let table: Table<K> | undefined;
  return {
    key,
    header: (record) => {
      table = new Table(record, labels, needed, reading);
    },
    row: (record: TextRecord) =>
      table === undefined
        ? {
            column: null,
            found: "a row without a header above it",
            rule: "the names of the columns stand above the rows",
          }
        : table.judge(record, (row) => read(row, record.line)),
  };
}
