import { shown } from "../../aggregate/problem.ts";
import { cbioportalFormats, profiled } from "./cbioportal-profiled.ts";
import { isMissing, numberIn } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { gene } from "./gene.ts";
import { labels } from "./labels.ts";
import type { Sample } from "./reading.ts";
import { Refused } from "./verdict.ts";

const cnaColumns = labels([
  ["gene", "Hugo_Symbol", cbioportalFormats],
  ["unused", "Entrez_Gene_Id", cbioportalFormats],
  ["unused", "Cytoband", cbioportalFormats],
]);

const copies = /^(-2|-1\.5|-1|0|1|2)(\.0)?$/;

/** Discrete copy number: a row for each gene, a column for each sample; 2 is a gain, -2 a loss, the others no finding. */
export const cbioportalCna = fileTable(cnaColumns, (reading) => {
  let samples: readonly { readonly sample: Sample; readonly id: string; readonly at: number }[] = [];
  let twice: string | undefined;
  const genes = new Set<string>();
  return {
    name: "copy number",
    needed: ["gene"],
    onHeader: (_, header) => {
      reading.unknown.length = 0;
      const ids = header.map((id, at) => ({ id, at })).filter(({ id }) => cnaColumns.keyOf(id) === undefined);
      twice = ids.find(({ id, at }) => header.indexOf(id) < at)?.id;
      samples = ids.map(({ id, at }) => ({ id, at, sample: profiled(reading, id, ["cna"]) }));
    },
    row: (row, { cells }) => {
      if (twice !== undefined) throw new Refused(null, "a sample that stands twice", "one column for each sample");
      const symbol = gene(row("gene"));
      if (symbol === null) return { out: "blank gene" };
      if (genes.has(symbol)) throw new Refused("Hugo_Symbol", shown(symbol), "one row for each gene");
      for (const { id, at } of samples) {
        const cell = cells[at] ?? "";
        if (!isMissing(cell) && !copies.test(cell)) throw new Refused(id, shown(cell), "a level from -2 to 2, or NA");
      }
      genes.add(symbol);
      let found = false;
      for (const { sample, at } of samples) {
        const level = numberIn(cells[at] ?? "", "level");
        if (level !== 2 && level !== -2) continue;
        found = true;
        reading.add(sample, "cnv", { gene: symbol, change: level === 2 ? "gain" : "loss", fold: null });
      }
      return found ? "kept" : { out: "no change in any sample" };
    },
  };
});
