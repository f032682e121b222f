import { originSlices } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

const found = codeOf(["yes", "no"]);

/** Consented patients with both specimens settled, by their findings and the tests these took. */
export const tests = question({
  sql,
  columns: {
    origin: codeOf(originSlices),
    in_blood: found,
    in_tissue: found,
    blood_tests: count,
    blood_stopped: count,
    tissue_tests: count,
    tissue_stopped: count,
    patients: count,
  },
});
/** Patients with the same findings after as many tests. */
export type TestCount = Row<typeof tests.columns>;
