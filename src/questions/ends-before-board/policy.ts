import { specimens } from "../../cubes/codes.ts";
import { codeIn, plain } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { endsBeforeBoard } from "./question.ts";

const table = "ends-before-board";
const answers = ["yes", "no", "unknown"] as const;

export const endsBeforeBoardPolicy = partners("ends-before-board", endsBeforeBoard, {
  told: "as is",
  tables: [
    {
      name: table,
      title: "Samples of patients discussed by the tumour board, by whether the report was there",
      count: "samples",
      results: true,
      needs: ["samples", "decisions"],
      dimensions: [
        plain("specimen", "Blood or tissue", specimens),
        plain("before_board", "Whether the report was there when the board first met on the patient", answers),
      ],
      cells: ({ specimen, before_board, samples: n }) => [{ specimen, before_board, n }],
    },
  ],
  rows: (answered) =>
    answered(table).map((cell) => ({
      specimen: codeIn(specimens, cell, "specimen"),
      before_board: codeIn(answers, cell, "before_board"),
      samples: cell.n,
    })),
});
