import { fusionName } from "../genes/fusion-name.ts";
import { numberIn, required } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { labels } from "./labels.ts";
import { Refused } from "./verdict.ts";

export const pcgrFusionColumns = labels([
  ["pair", "FusionGene", "PCGR 2.x examples"],
  ["unused", "LeftBreakpoint", "PCGR 2.x examples"],
  ["unused", "RightBreakpoint", "PCGR 2.x examples"],
  ["reads", "SplitReads", "PCGR 2.x examples"],
]);

/** Fusions as PCGR takes them: `gene1--gene2`, where a side may be empty. The build stands in the file's name only. */
export const pcgrFusions = fileTable(pcgrFusionColumns, (reading) => {
  const sample = reading.addSample({});
  return {
    name: "fusions",
    needed: ["pair", "reads"],
    row: (row) => {
      const pair = required(row("pair"), "FusionGene");
      const [left, right, ...more] = pair.split("--");
      const reads = numberIn(row("reads"), "SplitReads", { min: 0, whole: true });
      if (left === undefined || right === undefined || more.length > 0)
        throw new Refused("FusionGene", JSON.stringify(pair), "two genes joined by two hyphens");
      if (left === "" || right === "") return { out: "a side without a gene" };
      reading.add(sample, "fusions", { ...fusionName(left, right, "written", reading.isGene), reads });
      return "kept";
    },
  };
});
