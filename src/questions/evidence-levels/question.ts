import { evidenceBases, evidenceLevels } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Patients with an evaluable pair by the highest tier of evidence in tissue and in blood, of variants and of each marker that counts. */
export const evidence = question({
  sql,
  columns: {
    basis: codeOf(evidenceBases),
    tissue_tier: codeOf(evidenceLevels),
    blood_tier: codeOf(evidenceLevels),
    patients: count,
  },
});
/** Patients of whom tissue and blood give the same two tiers. */
export type EvidenceCount = Row<typeof evidence.columns>;
