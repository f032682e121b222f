import { awaited } from "../../cubes/consent-waits.ts";
import { endCauses } from "../../cubes/ends.ts";
import { codeOf, count, orNull, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consented patients (`samples`: one of each thing awaited) by what ended the wait for it first, in calendar days from consent. */
export const consentWaits = question({
  sql,
  columns: { awaited: codeOf(awaited), cause: codeOf(endCauses), days: orNull(count), samples: count },
});
export type ConsentWait = Row<typeof consentWaits.columns>;
