import { column, declareTable } from "../../../define/table.ts";

const units = column.count("units");
const foreseen = column.number("units");
const perUnit = column.number("units each");

export const table = declareTable({
  item: column.code("purchasable"),
  purchased: units,
  units_used: units,
  units_left: units,
  tests_done: column.count("tests"),
  reports_given: column.count("samples"),
  actionable_patients: column.count("patients"),
  used_per_report: perUnit,
  used_per_actionable: perUnit,
  idle_places: column.count("places"),
  idle_per_run: column.number("places per run"),
  used_at_target: foreseen,
  left_at_target: foreseen,
  status: column.status(),
});
