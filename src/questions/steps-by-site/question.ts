import { count, orNull, type Row, text } from "../../engine/decode.ts";
import { addMonths } from "../../stats/months.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Patients of each site by the step of inclusion they reached, and the consents on which its pace rests. */
export const stepsBySite = question({
  sql,
  columns: {
    site: text,
    screened: count,
    consented: count,
    paired_evaluable: count,
    first_consent: orNull(text),
    since_opening: count,
    last_six_months: count,
  },
  more: ({ manifest }) => [addMonths(manifest.study.data_cut.slice(0, 7), -5)],
});
export type SiteSteps = Row<typeof stepsBySite.columns>;
