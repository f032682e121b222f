import { runSpecimens } from "../../cubes/runs.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Sequencing runs by how many libraries they held. */
export const runs = question({
  sql,
  columns: { specimen: codeOf(runSpecimens), size: count, runs: count, samples: count, repeats: count },
});
/** Runs of one size. */
export type RunCount = Row<typeof runs.columns>;
