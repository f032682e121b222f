import { cbioportalFormats, profiled } from "./cbioportal-profiled.ts";
import { isMissing, required } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { labels } from "./labels.ts";
import { type Profile, profiles } from "./sample.ts";

const matrixColumns = labels([
  ["sample", "SAMPLE_ID", cbioportalFormats],
  ["mutations", "mutations", cbioportalFormats],
  ["cna", "cna", cbioportalFormats],
  ["sv", "structural_variants", cbioportalFormats],
  ["sv", "sv", cbioportalFormats],
  ["sv", "fusion", cbioportalFormats],
]);

/** Gene panel matrix: what each sample was looked at for; NA is not looked at. */
export const cbioportalPanels = fileTable(matrixColumns, (reading) => {
  let told: readonly Profile[] = [];
  return {
    name: "gene panels",
    needed: ["sample"],
    onHeader: (table) => {
      told = profiles.filter((profile) => table.has(profile));
    },
    row: (row) => {
      const id = required(row("sample"), "SAMPLE_ID");
      const sample = profiled(reading, id, []);
      for (const profile of told) (isMissing(row(profile)) ? sample.unprofiled : sample.profiled).add(profile);
      return "kept";
    },
  };
});
