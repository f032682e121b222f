import { group } from "d3-array";
import { intervalBands, pairStatuses, signalBands, states } from "../../cubes/codes.ts";
import { codeOf, count, type Row, text } from "../../engine/decode.ts";
import type { BandCounts } from "../../kinds/agreement-by/stats.ts";
import { tally } from "../states/counts.ts";
import sql from "./question.sql?raw";

const classes = ["any", "actionable"] as const;
const columns = {
  class: codeOf(classes),
  signal_band: codeOf(signalBands),
  interval_band: codeOf(intervalBands),
  tumour_group: text,
  blood_state: codeOf(states),
  tissue_state: codeOf(states),
  pair: codeOf(pairStatuses),
  patients: count,
};

/** The one question of all panels that go by a band, so that a page asks it once. */
export const bandsQuery = { sql, columns };
/** Consented patients with the same bands and states in one class. */
export type BandStates = Row<typeof columns>;
type Dimension = "signal_band" | "interval_band" | "tumour_group";

/** Patients per band of a dimension and class; `bands` in the order in which they are to stand. */
export function bandCounts(rows: readonly BandStates[], dimension: Dimension, bands: readonly string[]): BandCounts[] {
  const of = group(
    rows,
    (row) => row[dimension],
    (row) => row.class,
  );
  return bands.flatMap((band) =>
    classes.map((name) => ({ band, class: name, ...tally(of.get(band)?.get(name) ?? []) })),
  );
}

const last = ["other", "unknown"];
/** The tumour groups with anybody: the one with the most evaluable pairs first, other and unknown last. */
export function groupsByPairs(rows: readonly BandStates[]): string[] {
  const groups = [...group(rows, (row) => row.tumour_group)].map(([name, own]) => ({
    name,
    pairs: tally(own.filter((row) => row.class === "any")).evaluable,
  }));
  return groups
    .toSorted(
      (a, b) => last.indexOf(a.name) - last.indexOf(b.name) || b.pairs - a.pairs || a.name.localeCompare(b.name),
    )
    .map(({ name }) => name);
}
