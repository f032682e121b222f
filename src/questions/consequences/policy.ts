import { boardStages, informants, waits } from "../../cubes/codes.ts";
import { codeIn, plain } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { consequences } from "./question.ts";

const table = "consequences";
const yesNo = ["yes", "no"] as const;

export const consequencesPolicy = partners(table, consequences, {
  told: "as is",
  tables: [
    {
      name: table,
      title: "Patients discussed by the tumour board, by what informed it and how far it led",
      count: "patients",
      results: true,
      needs: ["decisions"],
      dimensions: [
        plain("informed_by", "Specimen that the board had a result of", informants),
        plain("stage", "Furthest step that the discussion led to", boardStages),
        plain("later_further", "Whether a later discussion led further", yesNo),
        plain("waited", "Whether eight weeks have passed since the discussion", waits),
      ],
      cells: ({ informed_by, stage, later_further, waited, patients: n }) => [
        { informed_by, stage, later_further, waited, n },
      ],
    },
  ],
  rows: (answered) =>
    answered(table).map((cell) => ({
      informed_by: codeIn(informants, cell, "informed_by"),
      stage: codeIn(boardStages, cell, "stage"),
      later_further: codeIn(yesNo, cell, "later_further"),
      waited: codeIn(waits, cell, "waited"),
      patients: cell.n,
    })),
});
