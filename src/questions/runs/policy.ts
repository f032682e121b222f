import { runSpecimens } from "../../cubes/runs.ts";
import { binOf, codesOf } from "../../partners/bins.ts";
import { codeIn, plain, plainInOrder, textIn } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { runs } from "./question.ts";
import { sizes } from "./sizes.ts";

const [table, repeated] = ["runs", "libraries-repeated"] as const;

export const runsPolicy = partners("runs", runs, {
  told: {
    coarser: {
      en: "Runs of more than 8 libraries stand with those of 8; repeats are told for all runs of a specimen together.",
      nb: "Kjøringer med flere enn 8 biblioteker står sammen med dem på 8; gjentak vises for alle kjøringer av en prøvetype under ett.",
    },
  },
  tables: [
    {
      name: table,
      title: "Sequencing runs by how many libraries they held",
      count: "runs",
      results: true,
      needs: ["samples", "samples.run_id"],
      dimensions: [
        plain("specimen", "Blood or tissue; both: a run of libraries of both", runSpecimens),
        plainInOrder("size", "Libraries of this study on the run; 8 or more under 8", codesOf(sizes)),
      ],
      cells: ({ specimen, size, runs: n }) => [{ specimen, size: binOf(sizes, size), n }],
    },
    {
      name: repeated,
      title: "Libraries of a patient who had an earlier one of the same specimen on a run",
      count: "samples",
      results: true,
      needs: ["samples", "samples.run_id"],
      dimensions: [plain("specimen", "Blood or tissue; both: on a run of libraries of both", runSpecimens)],
      cells: ({ specimen, repeats: n }) => [{ specimen, n }],
    },
  ],
  rows: (answered) => [
    ...answered(table).map((cell) => {
      const size = Number(textIn(cell, "size"));
      return {
        specimen: codeIn(runSpecimens, cell, "specimen"),
        size,
        runs: cell.n,
        samples: size * cell.n,
        repeats: 0,
      };
    }),
    // Of no size: they count in all runs of the specimen, and in no bar.
    ...answered(repeated).map((cell) => ({
      ...{ specimen: codeIn(runSpecimens, cell, "specimen"), size: 0, runs: 0, samples: 0, repeats: cell.n },
    })),
  ],
});
