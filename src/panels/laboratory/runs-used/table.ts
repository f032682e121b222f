import { column, declareTable } from "../../../define/table.ts";

const samples = column.count("samples");
const runs = column.count("runs");

export const table = declareTable({
  specimen: column.code("run_specimen"),
  size: samples,
  runs,
  samples,
  repeats: samples,
  mean_size: column.number("samples a run"),
  full_runs_needed: runs,
  status: column.status(),
});
