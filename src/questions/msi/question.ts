import { msiCategories } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

const category = codeOf(msiCategories);

/** Patients with a pair, by the category of microsatellite instability in each specimen. */
export const msiStates = question({ sql, columns: { blood_msi: category, tissue_msi: category, patients: count } });
/** Patients with the same two categories. */
export type MsiCount = Row<typeof msiStates.columns>;
