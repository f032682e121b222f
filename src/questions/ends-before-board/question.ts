import { specimens } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Samples of patients discussed by the board, by whether the report was there when it first met on them. */
export const endsBeforeBoard = question({
  sql,
  columns: { specimen: codeOf(specimens), before_board: codeOf(["yes", "no", "unknown"]), samples: count },
});
export type BeforeBoardCount = Row<typeof endsBeforeBoard.columns>;
