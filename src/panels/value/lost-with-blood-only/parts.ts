import { signalBands } from "../../../cubes/codes.ts";
import { noResult, notCompared, nothingFound, type Part } from "../../../kinds/one-specimen/stats.ts";

/** The ways in which tissue has what blood has not, in the order of the figure. */
export const parts: readonly Part[] = [
  ...signalBands.map((band) => nothingFound(band, (row) => row.signal_band === band)),
  notCompared,
  noResult,
];
