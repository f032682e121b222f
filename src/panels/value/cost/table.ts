import { strategies } from "../../../cubes/codes.ts";
import type { BareRow } from "../../../define/nothing.ts";
import { column, declareTable } from "../../../define/table.ts";
import { type Order, testsPerPatient } from "../../../questions/strategies/counts.ts";
import { shareStatus } from "../../../stats/few.ts";
import type { Tests } from "./costs.ts";
import type { CostModel, CostRow } from "./model.ts";
import type { Lever } from "./sensitivity.ts";

const patients = column.count("patients");
const tests = column.count("tests");
const perPatient = column.money("patients");
const end = column.number("NOK or share (0 to 1)");

export const table = declareTable({
  strategy: column.code("strategy"),
  patients,
  results: patients,
  actionable: patients,
  with_haematopoiesis: patients,
  blood_tests: tests,
  tissue_tests: tests,
  blood_stopped: tests,
  tissue_stopped: tests,
  tests_per_patient: column.number("tests per patient"),
  cost: column.money(),
  cost_per_patient: perPatient,
  cost_per_result: perPatient,
  cost_per_actionable: perPatient,
  cost_per_actionable_low: perPatient,
  cost_per_actionable_high: perPatient,
  extra_actionable: patients,
  extra_cost: column.money(),
  cost_per_extra: perPatient,
  cost_per_extra_low: perPatient,
  cost_per_extra_high: perPatient,
  status: column.status(),
  cost_status: column.status(),
  lever: column.code("lever"),
  lever_low: end,
  lever_high: end,
  cost_at_low: column.money(),
  cost_at_high: column.money(),
});

/** What the table holds where nothing is known. */
export const withoutNumbers = (): readonly BareRow[] =>
  strategies.map((strategy) => ({ strategy, cost_status: "not_supplied" }));

/** The counts of an order. */
export const countsRow = (order: Order, by: Tests, stopped: Tests) => ({
  strategy: order.strategy,
  patients: order.patients,
  results: order.patients - order.noResult.events,
  actionable: order.found.events,
  with_haematopoiesis: order.withHaematopoiesis.found,
  blood_tests: by.blood,
  tissue_tests: by.tissue,
  blood_stopped: stopped.blood,
  tissue_stopped: stopped.tissue,
  tests_per_patient: order.patients > 0 ? testsPerPatient(order) : null,
  status: shareStatus(order.patients),
  cost_status: shareStatus(order.patients),
});

const orderRow = (row: CostRow) => ({
  ...countsRow(row, row.testsBy, row.stoppedBy),
  cost: row.cost?.total ?? null,
  cost_per_patient: row.cost?.perPatient ?? null,
  cost_per_result: row.cost?.perResult ?? null,
  cost_per_actionable: row.cost?.perActionable?.value ?? null,
  cost_per_actionable_low: row.cost?.perActionable?.limits?.low ?? null,
  cost_per_actionable_high: row.cost?.perActionable?.limits?.high ?? null,
  extra_actionable: row.extra?.actionable ?? null,
  extra_cost: row.extra?.cost ?? null,
  cost_per_extra: row.extra?.each?.value ?? null,
  cost_per_extra_low: row.extra?.each?.limits?.low ?? null,
  cost_per_extra_high: row.extra?.each?.limits?.high ?? null,
  cost_status: row.cost === null ? ("not_supplied" as const) : shareStatus(row.patients),
});

const leverRow = (lever: Lever) => ({
  strategy: "blood_then_tissue",
  lever: lever.lever,
  lever_low: "low" in lever ? lever.low : null,
  lever_high: "high" in lever ? lever.high : null,
  cost_at_low: lever.atLow,
  cost_at_high: lever.atHigh,
});

/** The orders, then each assumption moved. */
export const tableRows = ({ rows, sensitivity }: CostModel) => [
  ...rows.map(orderRow),
  ...(sensitivity?.levers ?? []).map(leverRow),
];
