import type { StepPoint } from "../../../marks/step.ts";
import type { Plan } from "../../../stats/plan.ts";
import type { Time } from "./time-scale.ts";

/** The points of a plan in pixels, cut where the time axis ends. Plan points in order of time. */
export function planLine(
  { points }: Plan,
  { span, x, endOf }: Pick<Time, "span" | "x" | "endOf">,
  y: (n: number) => number,
): StepPoint[] {
  const all = points.map(({ month, cumulative }) => ({ at: endOf(month), n: cumulative }));
  const inside = all.filter(({ at }) => at <= span);
  const [last, next] = [inside.at(-1), all[inside.length]];
  const cut =
    last && next ? [{ at: span, n: last.n + ((next.n - last.n) * (span - last.at)) / (next.at - last.at) }] : [];
  return [...inside, ...cut].map(({ at, n }) => ({ x: x(at), y: y(n) }));
}
