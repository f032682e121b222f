import { count } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Patients by how many variants they have. */
export const variantLoad = question({ sql, columns: { variants: count, patients: count } });
