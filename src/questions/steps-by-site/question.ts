import { count, orNull, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Patients of each site by the step of inclusion they reached, and its consents since it opened. */
export const stepsBySite = question({
  sql,
  columns: {
    site: text,
    screened: count,
    consented: count,
    paired_evaluable: count,
    first_consent: orNull(text),
    since_opening: count,
  },
});
export type SiteSteps = Row<typeof stepsBySite.columns>;
