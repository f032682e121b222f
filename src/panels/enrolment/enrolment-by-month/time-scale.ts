import { scaleLinear } from "d3-scale";
import { daysIn } from "../../../stats/complete-month.ts";
import { monthsBetween } from "../../../stats/months.ts";
import type { MonthModel } from "./model.ts";

/** Room for plans that run on after the last month shown: at most so much of the time shown, and a year at least. */
const furthest = 0.6;

type Room = { readonly left: number; readonly width: number; readonly room: number };

export type Time = ReturnType<typeof timeScale>;

/**
 * A scale of months since the first one shown, from its start to the data cut or to the end of the plans. To the right of
 * the last month shown it leaves `room` pixels, for words.
 */
export function timeScale({ months, plans, unfinished }: MonthModel, dataCut: string, { left, width, room }: Room) {
  const first = months[0]?.month ?? dataCut.slice(0, 7);
  const since = (month: string): number => monthsBetween(first, month) - 1;
  const last = months.at(-1)?.month ?? first;
  const end = unfinished === last ? since(last) + Number(dataCut.slice(8, 10)) / daysIn(last) : since(last) + 1;
  const planned = Math.max(0, ...plans.map(({ points }) => since(points.at(-1)?.month ?? first) + 1));
  const span = Math.max(Math.ceil(end), Math.min(planned, Math.max(end * (1 + furthest), end + 12)));
  const right = Math.min(width - 16, left + ((width - room - left) * span) / end);
  return {
    first,
    span,
    end,
    x: scaleLinear([0, span], [left, right]),
    /** Months from the start of the axis to the end of a month. */
    endOf: (month: string): number => since(month) + 1,
  };
}
