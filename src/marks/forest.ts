import type { ForestRow, ForestWords } from "./forest-parts.ts";
import { stackedForest } from "./forest-stacked.ts";
import { plotRoom, wideForest } from "./forest-wide.ts";
import type { Drawing, Size } from "./frame.ts";

export type { ForestRow, ForestWords } from "./forest-parts.ts";

/** A plot narrower than this cannot carry its axis. */
const leastPlot = 150;

/**
 * A forest: a line a row with a share and its 95 % interval on an axis from 0 to 100 %, or to less where all are small, n / N, and counts as squares.
 *
 * On a narrow screen, or where the columns leave the plot no room, each row is stacked, so that no text shrinks. Rows in
 * the order given.
 */
export const forest = (rows: readonly ForestRow[], size: Size, words: ForestWords): Drawing =>
  size.width < 560 || plotRoom(rows, size, words) < leastPlot
    ? stackedForest(rows, size, words)
    : wideForest(rows, size, words);
