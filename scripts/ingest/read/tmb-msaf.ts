import { numberIn } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { labels } from "./labels.ts";

export const msafColumns = labels([["fraction", "max_somatic_af", "ctDNA 2.x"]]);

/** tmb.msaf.csv of blood: the largest somatic allele fraction, which stands for the tumour fraction. It names no sample. */
export const tmbMsaf = fileTable(msafColumns, (reading) => {
  const sample = reading.addSample({});
  reading.kind = "ctDNA";
  return {
    name: "largest somatic allele fraction",
    needed: ["fraction"],
    row: (row) => {
      if (sample.facts.tumour_fraction !== null) return { out: "another variant of the same fraction" };
      sample.facts.tumour_fraction = numberIn(row("fraction"), "max_somatic_af", { min: 0, max: 1 });
      return "kept";
    },
  };
});
