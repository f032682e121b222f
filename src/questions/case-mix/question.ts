import { tissueKinds } from "../../cubes/codes.ts";
import { codeOf, count, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import { lastSettled } from "../settled-by-site/question.ts";
import sql from "./question.sql?raw";

/** Of the patients who consented at least three whole months before the data cut, those with an evaluable pair, by site, tumour group and kind of tissue. */
export const caseMix = question({
  sql,
  columns: { site: text, tumour_group: text, tissue: codeOf(tissueKinds), events: count, trials: count },
  more: ({ manifest }) => [lastSettled(manifest.study.data_cut)],
});
/** Patients of one site, tumour group and kind of tissue. */
export type CaseMixCount = Row<typeof caseMix.columns>;
