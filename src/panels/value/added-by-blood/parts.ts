import { noResult, notCompared, nothingFound, type Part } from "../../../kinds/one-specimen/stats.ts";

/** The ways in which blood has what tissue has not, in the order of the figure. */
export const parts: readonly Part[] = [nothingFound("nothing_found"), notCompared, noResult];
