import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import type { TableRow } from "../../../define/table.ts";
import { earlierQuery, inclusionsQuery } from "../../../questions/inclusions/question.ts";
import { drawForecast } from "./chart.ts";
import { datedRows } from "./pace.ts";
import { type ForecastModel, forecastModel } from "./stats.ts";
import { words } from "./words.ts";

const empty = {
  variant: null,
  level: null,
  what: null,
  date: null,
  number: null,
  number_low: null,
  number_high: null,
  observed: null,
};

/** Every number of the figure, one row each: dates by level, chances by plan, the fan by month, and the record of earlier releases. */
function rowsOf(m: ForecastModel): TableRow[] {
  const fan = m.fan.slice(1).map(({ month, quantiles }) => ({
    ...empty,
    quantity: "expected_number",
    variant: "last_six_months",
    what: String(month),
    number: quantiles[3] ?? null,
    number_low: quantiles[1] ?? null,
    number_high: quantiles[5] ?? null,
  }));
  return [
    { ...empty, quantity: "now", what: m.cut, number: m.now, observed: m.target },
    ...m.reach.map(({ variant, level, date }) => ({ ...empty, quantity: "target_reached", variant, level, date })),
    ...m.plans.map(({ version, month, chance }) => ({
      ...empty,
      quantity: "chance_by_plan",
      variant: "last_six_months",
      what: version,
      date: month,
      level: chance,
    })),
    ...(m.why === "ok" ? [{ ...empty, quantity: "further_sites", number: m.moreSites }] : []),
    ...fan,
    ...m.backTest.map((b) => ({
      ...empty,
      quantity: "back_test",
      variant: "last_six_months",
      what: b.release,
      number: b.median,
      number_low: b.low,
      number_high: b.high,
      observed: b.observed,
    })),
  ];
}

export const enrolmentForecast = definePanel({
  id: "enrolment-forecast",
  page: "enrolment",
  untouchedBy: ["period"],
  questions: { now: inclusionsQuery, before: earlierQuery },
  model: ({ now, before }, context) => forecastModel([...datedRows(now), ...before], context),
  draw: drawForecast,
  table: (model) => ({
    columns: [
      column.code("quantity", "quantity"),
      column.code("variant", "variant"),
      column.text("what"),
      column.number("level", "probability"),
      column.text("date"),
      column.count("number", "patients"),
      column.count("number_low", "patients"),
      column.count("number_high", "patients"),
      column.count("observed", "patients"),
    ],
    rows: rowsOf(model),
  }),
  words,
});
