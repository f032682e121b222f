import { shown } from "../../aggregate/problem.ts";
import { required, textOrNull } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { labels } from "./labels.ts";
import { Refused } from "./verdict.ts";

export const inpredColumns = labels([
  ["patient", "dataset_id", "InPreD workflow"],
  ["id", "sample_id", "InPreD workflow"],
  ["molecule", "molecule", "InPreD workflow"],
  ["type", "sample_type", "InPreD workflow"],
  ["site", "tumor_site", "InPreD workflow"],
  ["unused", "tumor_content", "InPreD workflow"],
  ["run", "run_id", "InPreD workflow"],
  ["unused", "path_to_run", "InPreD workflow"],
  ["unused", "path_to_samplesheet", "InPreD workflow"],
  ["unused", "barcode", "InPreD workflow"],
]);

/** The sheet of InPreD's workflow: a row for each sample of a tumour, and for each normal sample, which is kept out. */
export const inpredSheet = fileTable(inpredColumns, (reading) => {
  const ids = new Set<string>();
  return {
    name: "samples",
    needed: ["patient", "id", "molecule", "type", "site", "run"],
    row: (row) => {
      const id = required(row("id"), "sample_id");
      const molecule = row("molecule").toLowerCase();
      if (ids.has(id)) throw new Refused("sample_id", shown(id), "one row for each sample");
      if (molecule !== "dna" && molecule !== "rna") throw new Refused("molecule", shown(molecule), "dna or rna");
      ids.add(id);
      if (/^normal$/i.test(row("type"))) return { out: "normal sample" };
      const arm = molecule === "rna" ? { rna_id: id } : { dna_id: id };
      reading.addSample({ id, ...arm, run: textOrNull(row("run")) });
      return "kept";
    },
  };
});
