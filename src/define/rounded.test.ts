import { expect, test } from "vitest";
import { roundedShare } from "../stats/rounding.ts";
import { shareOf } from "../stats/share.ts";
import { withRounding } from "./rounded.ts";

const rounding = { base: 5, least: 20, leastNamed: 10 };
const share = shareOf(190, 235);

test("every share in a model is rounded, however deep, and nothing else is touched", () => {
  const made = new Date(0);
  const say = (): string => "x";
  const model = { rows: [{ name: "A", ppa: share, more: new Map([["k", [share]]]) }], n: 3, none: null, made, say };
  const [row] = withRounding(model, rounding).rows;
  expect(row?.ppa).toEqual(roundedShare(share, rounding));
  expect(row?.more.get("k")).toEqual([roundedShare(share, rounding)]);
  expect(withRounding(model, rounding)).toMatchObject({ n: 3, none: null, made, say });
});

test("a share with more beside it keeps that, and rounding twice is rounding once", () => {
  const known = { ...shareOf(10, 15), unknown: 3 };
  const once = withRounding({ known }, rounding);
  expect(once).toEqual({ known: { events: 10, trials: 15, estimate: null, unknown: 3 } });
  expect(withRounding(once, rounding)).toEqual(once);
});

test("a share that is no n of N, as some are still open, stays as it was estimated", () => {
  const open = { events: 320, trials: 410, known: 395, estimate: { value: 0.81, low: 0.77, high: 0.85 } };
  const once = withRounding({ open }, rounding);
  expect(once.open).toMatchObject({ events: 320, trials: 410, known: 395, estimate: { value: 0.81 } });
  expect(withRounding(once, rounding)).toEqual(once);
});
