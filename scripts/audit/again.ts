/**
 * Dimensions under whose codes the same units are counted again: a patient in each class, a sample in each segment. Their codes are no
 * parts of one total, so a group and a total of the study are told for each of them.
 */
const names: ReadonlySet<string> = new Set([
  "step",
  "class",
  "origin",
  "strategy",
  "specimen",
  "start",
  "since",
  "segment",
  "metric",
]);

export const isCountedAgain = (dimension: string): boolean => names.has(dimension);
