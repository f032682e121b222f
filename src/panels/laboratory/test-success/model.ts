import { sum } from "d3-array";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import { countAll, type Given, type SuccessModel } from "./shares.ts";
import { tableRows } from "./table.ts";

/** What the table holds where samples were not supplied: what would be told. */
export const withoutTable = (): readonly BareRow[] =>
  tableRows(countAll({ samples: [], patients: [], reports: [], biomarkers: true })).map(
    ({ events: _, trials: __, share: ___, status: ____, ...named }) => named,
  );

/**
 * Which specimen gives a result: samples by outcome, patients whose two specimens are decided (paired), and patients
 * with a report that is evaluable per class. Wilson intervals; McNemar's exact test on the discordant patients.
 * Nothing where no sample was taken or asked for.
 */
export function successModel(given: Given): SuccessModel | Nothing {
  const model = countAll(given);
  return sum(given.samples, (row) => row.samples) > 0 ? model : nothing({ why: "nobody" }, tableRows(model));
}
