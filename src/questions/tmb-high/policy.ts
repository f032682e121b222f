import { tmbHighFrom } from "../../cubes/codes.ts";
import { codeIn, plain } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { tmbHigh } from "./question.ts";

const table = "tmb-high";
const yesNo = ["yes", "no"] as const;

export const tmbHighPolicy = partners(table, tmbHigh, {
  told: "as is",
  tables: [
    {
      name: table,
      title: "Pairs with TMB in both, by whether it is high in blood and in tissue",
      count: "pairs",
      results: true,
      needs: ["samples", "biomarkers"],
      dimensions: [
        plain("blood_high", `At least ${tmbHighFrom} mutations/Mb in blood`, yesNo),
        plain("tissue_high", `At least ${tmbHighFrom} mutations/Mb in tissue`, yesNo),
      ],
      cells: ({ blood_high, tissue_high, pairs: n }) => [{ blood_high, tissue_high, n }],
    },
  ],
  rows: (answered) =>
    answered(table).map((cell) => ({
      blood_high: codeIn(yesNo, cell, "blood_high"),
      tissue_high: codeIn(yesNo, cell, "tissue_high"),
      pairs: cell.n,
    })),
});
