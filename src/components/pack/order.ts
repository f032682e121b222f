/** The chosen figures by their names, in the order of the pack. */
export type Chosen = readonly string[];

/** With a figure at its end, or without it. */
export const toggled = (chosen: Chosen, id: string): Chosen =>
  chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];

/** With others at its end, each once. */
export const withAll = (chosen: Chosen, ids: readonly string[]): Chosen => [...new Set([...chosen, ...ids])];

/** With a figure so many places further on; where there is no such place, as it was. */
export function moved(chosen: Chosen, id: string, by: number): Chosen {
  const from = chosen.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= chosen.length) return chosen;
  const others = chosen.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
