import { actionableResults, originSlices, pairStatuses, signalBands } from "../../cubes/codes.ts";
import { codeOf, count } from "../../engine/decode.ts";

/** What the queries on actionable findings answer. */
export const actionableColumns = {
  origin: codeOf(originSlices),
  blood: codeOf(actionableResults),
  tissue: codeOf(actionableResults),
  pair: codeOf(pairStatuses),
  signal_band: codeOf(signalBands),
  patients: count,
};
