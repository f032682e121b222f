import { rowsEngine } from "../engine/rows-engine.ts";

/** Two sites, each with a laboratory of its own. */
export const twoSites = [
  { site: "A", name: "A", node: "N1" },
  { site: "B", name: "B", node: "N2" },
];

/** So many patients of lung cancer at one step. */
export const atStep = (step: string, month: string | null, site: string, patients: number) => ({
  step,
  month,
  site,
  tumour_group: "lung",
  patients,
});
/** Patients of two sites by step: those of which every question of steps tells. */
export const steps = [
  atStep("screened", "2022-03", "A", 4),
  atStep("screened", "2022-03", "B", 2),
  atStep("screened", null, "B", 5),
  atStep("paired_evaluable", "2022-05", "A", 1),
  atStep("consented", "2022-06", "A", 2),
];

type Days = number | null;
/** So many blood samples on a segment of their way, those of A in January and of B in February; days in calendar and working days. */
export const onSegment = (
  segment: string,
  status: string,
  [days, working_days]: readonly [Days, Days],
  site: string,
  samples: number,
) => ({
  specimen: "blood",
  segment,
  status,
  days,
  working_days,
  month: site === "A" ? "2023-01" : "2023-02",
  site,
  tumour_group: "lung",
  samples,
});
/** From receipt to report: in one day at two sites, in another at one, and without a report. */
export const toReport = [
  onSegment("receipt_to_report", "completed", [9, 7], "A", 2),
  onSegment("receipt_to_report", "completed", [9, 6], "B", 3),
  onSegment("receipt_to_report", "completed", [12, 8], "B", 1),
  onSegment("receipt_to_report", "ended_without_report", [null, null], "A", 4),
];

/** Rows whatever their order, to be held against each other. */
export const sorted = (rows: readonly unknown[]): string[] => rows.map((each) => JSON.stringify(each)).sort();

/** What a statement answers of such cubes, whatever the order of its rows. */
export const asking =
  (sql: string, cubes: Parameters<typeof rowsEngine>[0]) =>
  async (...params: string[]): Promise<string[]> =>
    sorted(await (await rowsEngine(cubes)).query(sql, params));
