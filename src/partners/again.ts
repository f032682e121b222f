const names: ReadonlySet<string> = new Set([
  ...["step", "class", "origin", "strategy", "specimen", "start", "since", "segment", "metric", "awaited"],
]);

/**
 * Whether the same units are counted again under each code of a dimension: a patient in each class, a sample in each segment. Its
 * codes are no parts of one total, so totals are told for each of them.
 */
export const isCountedAgain = ({ name }: { readonly name: string }): boolean => names.has(name);
