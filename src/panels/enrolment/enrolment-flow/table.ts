import { column } from "../../../define/old-column.ts";
import type { Table, TableRow } from "../../../define/table.ts";
import { fewBelow } from "../../../stats/few.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import type { Exit, FlowModel } from "./stats.ts";

const columns = [
  column.code("step", "flow_step"),
  column.code("reason", "reason"),
  column.count("patients", "patients"),
  column.count("of_patients", "patients"),
  column.share("share", "of_patients"),
  column.share("share_low", "of_patients"),
  column.share("share_high", "of_patients"),
  column.status(),
];

/** One row of patients at a step, or who left there for a reason, as a share of those who came that far. */
function row(step: string, reason: string | null, patients: number, of: number, supplied = true): TableRow {
  const share = supplied ? wilsonOrNull(patients, of) : null;
  return {
    step,
    reason,
    patients: supplied ? patients : null,
    of_patients: supplied ? of : null,
    share: share?.value ?? null,
    share_low: share?.low ?? null,
    share_high: share?.high ?? null,
    status: !supplied ? "not_supplied" : of === 0 ? "not_evaluable" : of < fewBelow ? "too_few" : "ok",
  };
}

/** Every box and every exit of the flow, from the top. */
export function flowTable(m: FlowModel): Table {
  const exits = (step: string, by: readonly Exit[], of: number) =>
    m.samples || step === "not_included" ? by.map(({ reason, patients }) => row(step, reason, patients, of)) : [];
  return {
    columns,
    rows: [
      row("screened", null, m.screened, m.screened),
      row("not_included", null, m.notIncluded, m.screened),
      ...exits("not_included", m.notIncludedBy, m.screened),
      row("consented", null, m.consented, m.screened),
      row("no_evaluable_pair", null, m.noPair, m.consented, m.samples),
      ...exits("no_evaluable_pair", m.noPairBy, m.consented),
      row("paired_evaluable", null, m.paired, m.consented, m.samples),
      row("not_discussed", null, m.notDiscussed, m.paired, m.samples && m.decisions),
      row("discussed", null, m.discussed, m.paired, m.samples && m.decisions),
    ],
  };
}
