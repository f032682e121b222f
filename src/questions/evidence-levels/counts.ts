import { type EvidenceLevel, evidenceLevels, evidenceTiers } from "../../cubes/codes.ts";

/** What blood does to the level that tissue gives a patient: raises it, lowers it, or neither. */
export const moves = ["up", "down", "same"] as const;
export type Move = (typeof moves)[number];

/** From I, the highest, down; X and none are no evidence, and between them nothing changes. */
const rankOf = (level: EvidenceLevel): number => Math.min(evidenceLevels.indexOf(level), evidenceTiers.length);

/** The side of a square of levels that a field stands on. */
export const moveOf = (tissue: EvidenceLevel, blood: EvidenceLevel): Move =>
  rankOf(blood) < rankOf(tissue) ? "up" : rankOf(blood) > rankOf(tissue) ? "down" : "same";

/** Whether a level is no evidence for a treatment. */
export const isNoLevel = (level: EvidenceLevel): boolean => rankOf(level) === evidenceTiers.length;
