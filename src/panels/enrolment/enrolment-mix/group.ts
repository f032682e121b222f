import type { Share } from "../../../stats/share.ts";

/**
 * A tumour group among the consented whose group is known; `unknown`, or `all` of them, among all who consented. The
 * reference is null where the study supplied none.
 */
export type Group = { readonly group: string; readonly share: Share; readonly reference: number | null };
/** Groups that stand last, apart from the others. */
export const lastOnes = ["other", "unknown"];
/** Whether a group stands apart from those that are known. */
export const isAside = (group: string | undefined): boolean => group !== undefined && lastOnes.includes(group);

export const unknownGroup = "unknown";
export const isKnown = (group: string): boolean => group !== unknownGroup;
