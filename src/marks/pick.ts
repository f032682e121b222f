/** What choosing a mark does: sets one filter to one value. */
export type Pick = { readonly key: string; readonly value: string };

/** A pick as a mark carries it. */
export const pickText = ({ key, value }: Pick): string => `${key}=${value}`;

/** The pick that a mark carries; null where it carries none. A value may hold any sign. */
export function readPick(carried: string | null): Pick | null {
  const end = carried?.indexOf("=") ?? -1;
  return carried === null || end < 0 ? null : { key: carried.slice(0, end), value: carried.slice(end + 1) };
}
