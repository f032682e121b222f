import { shown } from "../../aggregate/problem.ts";
import { numberIn } from "./cells.ts";
import { changeOf } from "./combined-variant-tables.ts";
import { fileTable } from "./file-table.ts";
import { gene } from "./gene.ts";
import { labels } from "./labels.ts";
import type { Sample } from "./reading.ts";
import { Refused } from "./verdict.ts";

const columns = labels([
  ["chromosome", "#CHROM", "VCF 4.x"],
  ["unused", "POS", "VCF 4.x"],
  ["unused", "ID", "VCF 4.x"],
  ["unused", "REF", "VCF 4.x"],
  ["alternative", "ALT", "VCF 4.x"],
  ["unused", "QUAL", "VCF 4.x"],
  ["filter", "FILTER", "VCF 4.x"],
  ["info", "INFO", "VCF 4.x"],
  ["format", "FORMAT", "VCF 4.x"],
]);

/** Where the two layouts write the gene (INFO) and the fold change (FORMAT). */
const geneKeys = ["ANT", "SEGID"];
const foldKeys = ["FC", "SM"];

/** Copy number per gene as VCF: v1 with ANT and FC, v2 with SEGID and SM; ALT `.` is no change. One column, one sample. */
export const copyNumberVcf = fileTable(columns, (reading) => {
  let samples: readonly Sample[] = [];
  return {
    name: "records",
    needed: ["chromosome", "alternative", "filter", "info", "format"],
    isComment: (first) => first.startsWith("##"),
    onComment: (text, line) => {
      const build = /^##contig=<ID=(?:chr)?1,length=(\d+)/.exec(text)?.[1];
      if (build === "249250621") reading.genome = "GRCh37";
      if (build === "248956422") {
        reading.genome = "GRCh38";
        reading.note(
          line,
          "##contig",
          "chromosome 1 of GRCh38",
          "results on GRCh37; other builds cannot be joined with them",
        );
      }
      if (/^##INFO=<ID=ANT\b/.test(text)) reading.version = "v1";
      else if (/^##INFO=<ID=SEGID\b/.test(text)) reading.version = "v2";
    },
    onHeader: (_, header) => {
      samples = header.slice(9).map((id) => reading.addSample({ id, dna_id: id }));
      // Names of samples are no labels.
      reading.unknown.length = 0;
    },
    row: (row, { cells }) => {
      const info = new Map(
        row("info")
          .split(";")
          .map((part) => cut(part)),
      );
      const symbol = gene(geneKeys.map((key) => info.get(key)).find((value) => value !== undefined) ?? "");
      const keys = row("format").split(":");
      const at = foldKeys.map((key) => keys.indexOf(key)).find((i) => i >= 0) ?? -1;
      const folds = samples.map((_, i) => numberIn(cells[9 + i]?.split(":")[at] ?? "", "fold change", { min: 0 }));
      const change = changeOf(row("alternative"));
      if (change === undefined) throw new Refused("ALT", shown(row("alternative")), "<DUP>, <DEL> or .");
      if (change === null) return { out: "no change" };
      if (row("filter") !== "PASS" && row("filter") !== ".") return { out: "filter other than PASS" };
      if (symbol === null) throw new Refused("INFO", shown(row("info")), "a gene in ANT or SEGID");
      for (const [i, sample] of samples.entries())
        reading.add(sample, "cnv", { gene: symbol, change, fold: folds[i] ?? null });
      return "kept";
    },
  };
});

function cut(part: string): [string, string] {
  const at = part.indexOf("=");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}
