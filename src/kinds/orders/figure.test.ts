import { expect, test } from "vitest";
import { shareOf } from "../../stats/share.ts";
import { formats } from "../../words/format.ts";
import { bar, drawShares, scaleOf } from "./figure.ts";

const at = { left: 100, right: 200 };
const order = (strategy: "blood" | "both", events: number, trials: number) => ({
  strategy,
  share: shareOf(events, trials),
});

test("values stand from the left edge to the right, where the largest or the least of a scale is", () => {
  expect(scaleOf("n", [2, 1, 4], at)(1)).toBe(125);
  expect(scaleOf("n", [2, 0, null], at)(1)).toBe(150);
  expect(bar(100, 125, 40, "blood").markup).toBe('<rect class="full blood" x="100" y="45" width="25" height="7"/>');
});
test("a dot at the end of a scale stays whole: the end is so far before the edge", () => {
  expect(scaleOf("n", [4], at, [3])(4)).toBe(200);
  expect(scaleOf("n", [4], at, [4])(4)).toBe(195);
  // 5 of 10 and 10 of 10: the estimate of all is the highest limit.
  const rows = [order("blood", 5, 10), order("both", 40, 40)] as const;
  expect(drawShares(rows, ({ share }) => share, formats.en).draw(rows[1], 40, at)?.markup).toContain(
    '<circle cx="195" cy="48" r="5"/>',
  );
});
test("shares have one scale, to the highest limit; few are hollow and without a percentage", () => {
  // Wilson limits of 50 of 100 are 40.383 % and 59.617 %: 59.617 % is at 200.
  const rows = [order("blood", 50, 100), order("both", 2, 10), order("both", 0, 0)] as const;
  const { draw, ticks } = drawShares(rows, ({ share }) => share, formats.en);
  expect(ticks?.(at).map(({ label }) => label)).toEqual(["0", "20", "40\u00a0%"]);
  const markup = draw(rows[0], 40, at)?.markup;
  expect(markup).toContain('<line x1="167.74" x2="200" y1="48" y2="48"/><circle cx="183.87" cy="48" r="5"/>');
  expect(markup).toContain('y="33" dy=".35em" text-anchor="end"><tspan class="value">50\u00a0%</tspan>\u200250 / 100<');
  expect(draw(rows[1], 40, at)?.markup).toMatch(/interval both few.*<tspan class="value"><\/tspan>\u20022 \/ 10</);
  expect(draw(rows[2], 40, at)).toBeNull();
});
