import { agreementClasses, signalBands } from "../../cubes/codes.ts";
import { codeOf, count, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consented patients with a finding in tissue, by what blood says of it; missing: no pair that is evaluable for the class. */
export const tissueFindings = question({
  sql,
  columns: {
    class: codeOf(agreementClasses),
    tumour_group: text,
    signal_band: codeOf(signalBands),
    result: codeOf(["both", "tissue_only", "missing"]),
    patients: count,
  },
});
/** Patients with a finding of a class in tissue, of one tumour group, one ctDNA fraction of the blood and one result. */
export type TissueFinding = Row<typeof tissueFindings.columns>;
