import { strategies } from "../../cubes/codes.ts";
import { endCauses } from "../../cubes/ends.ts";
import { codeOf, count, orNull, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consented patients (`samples`: each once under each order) by what ended the wait for an actionable report first, in calendar days from consent. */
export const firstActionable = question({
  sql,
  columns: { strategy: codeOf(strategies), cause: codeOf(endCauses), days: orNull(count), samples: count },
});
export type FirstActionable = Row<typeof firstActionable.columns>;
