import { column, declareTable } from "../../../define/table.ts";
import type { ForecastModel } from "./model.ts";

const patients = column.count("patients");

export const table = declareTable({
  quantity: column.code("quantity"),
  variant: column.code("variant"),
  what: column.text(),
  level: column.number("probability"),
  date: column.text(),
  number: patients,
  number_low: patients,
  number_high: patients,
  observed: patients,
  held: column.code("held"),
  per_month: column.number("patients per month"),
});

const variant = "last_six_months";

/** Every number of the figure, one row each: dates by level, chances by plan, the fan by month, and the record of earlier releases. */
export function tableRows({ cut, now, target, ahead, usual, backTest, ownTest }: ForecastModel) {
  const foreseen = ahead.why === "ok" ? ahead : null;
  return [
    { quantity: "now", what: cut, number: now, observed: target },
    ...(foreseen?.reach ?? []).map((reach) => ({ quantity: "target_reached", ...reach })),
    ...(foreseen && usual ? [{ quantity: "nothing_assumed", variant, level: 0.5, date: usual.date }] : []),
    ...(foreseen?.plans ?? []).map(({ version, month, chance }) => ({
      quantity: "chance_by_plan",
      variant,
      what: version,
      date: month,
      level: chance,
    })),
    ...("fan" in ahead ? [{ quantity: "pace", variant, per_month: ahead.pace }] : []),
    ...(foreseen ? [{ quantity: "further_sites", number: foreseen.moreSites }] : []),
    ...("fan" in ahead ? ahead.fan.slice(1) : []).map(({ month, quantiles: [, low, , middle, , high] }) => ({
      quantity: "expected_number",
      variant,
      what: String(month),
      number: middle,
      number_low: low,
      number_high: high,
    })),
    ...backTest.map(({ release, median, low, high, observed, held }) => ({
      quantity: "back_test",
      variant,
      what: release,
      number: median,
      number_low: low,
      number_high: high,
      observed,
      held: held ? "yes" : "no",
    })),
    ...ownTest.map(({ after, months, median, low, high, observed, held }) => ({
      quantity: `own_past_${months}`,
      variant,
      what: after,
      number: median,
      number_low: low,
      number_high: high,
      observed,
      held: held ? "yes" : "no",
    })),
  ];
}
