import { column } from "../../define/table.ts";
import type { BandCounts } from "../../questions/bands/counts.ts";
import { inPoints } from "../../stats/interval.ts";
import { type Compare, endsOf } from "./facts.ts";
import { type Band, type ByModel, comparable, difference } from "./model.ts";

const patients = column.count("patients");

/** The columns of a panel that goes by one dimension, behind that of the dimension. */
export const bandColumns = {
  both: patients,
  tissue_only: patients,
  blood_only: patients,
  neither: patients,
  not_evaluable: patients,
  ppa: column.estimate("tissue_positive"),
  evaluable: patients,
  tissue_positive: patients,
  blood_negative: patients,
  low_signal: patients,
  unknown_signal: patients,
  informative: column.estimate("evaluable"),
  actionable_both: patients,
  actionable_tissue_only: patients,
  actionable_blood_only: patients,
  actionable_tissue_positive: patients,
  actionable_ppa: column.estimate("actionable_tissue_positive"),
  /** Of ppa, from the last of the bands that are compared; only where their order is known beforehand. */
  difference: column.withLimits(column.number("percentage points")),
  status: column.status(),
};

/** A band as the table holds it. */
export const tableRow = ({ informative, actionable, ...row }: Band) => ({
  both: row.both,
  tissue_only: row.tissueOnly,
  blood_only: row.bloodOnly,
  neither: row.neither,
  not_evaluable: row.notEvaluable,
  ppa: row.ppa.estimate,
  evaluable: row.evaluable,
  tissue_positive: row.ppa.trials,
  blood_negative: row.silent.pairs,
  ...(informative && {
    low_signal: informative.low,
    unknown_signal: informative.unknown,
    informative: informative.share.estimate,
  }),
  ...(actionable && {
    actionable_both: actionable.both,
    actionable_tissue_only: actionable.tissueOnly,
    actionable_blood_only: actionable.bloodOnly,
    actionable_tissue_positive: actionable.ppa.trials,
    actionable_ppa: actionable.ppa.estimate,
  }),
  status: row.status,
});

/** The rows of a model, all bands together last. */
export function bandRows(model: ByModel, compare: Compare) {
  const last = compare.tested ? endsOf(model, compare)?.last : undefined;
  const compared = last ? comparable(model) : [];
  return [...model.bands, model.all].map((row) => ({
    band: row.band,
    ...tableRow(row),
    difference: last && row !== last && compared.includes(row) ? inPoints(difference(row, last, model)) : null,
  }));
}

/** What the table holds of a band where there is nothing to compare with: how many could not be. */
export const bareRow = ({ any }: BandCounts) => ({ not_evaluable: any.consented - any.evaluable });
