import type { Status } from "./status.ts";

/** Fewer units than this and a share is shown as n of N, without a percentage. */
export const fewBelow = 25;

/** Whether a share over so many units is shown with a percentage. */
export const enough = (trials: number): boolean => trials >= fewBelow;

/** Whether a share over so many units can be shown, and if not, why; `compared` units may hold none that the share is of. */
export const shareStatus = (trials: number, compared = trials): Status =>
  compared === 0 ? "not_evaluable" : enough(trials) ? "ok" : "too_few";
