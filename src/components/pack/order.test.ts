import fc from "fast-check";
import { expect, test } from "vitest";
import { moved, toggled, withAll } from "./order.ts";

test("a figure is added at the end, taken out, and moved to a place that there is", () => {
  expect(toggled(["a", "b"], "c")).toEqual(["a", "b", "c"]);
  expect(toggled(["a", "b", "c"], "b")).toEqual(["a", "c"]);
  expect(withAll(["b"], ["a", "b", "c"])).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], "c", 1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b"], "x", 1)).toEqual(["a", "b"]);
});

test("whatever is moved, no figure is lost or doubled", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.nat(), fc.integer({ min: -3, max: 3 }), (ids, at, by) => {
      const after = moved(ids, ids[at % Math.max(1, ids.length)] ?? "", by);
      expect(after.toSorted()).toEqual(ids.toSorted());
    }),
  );
});
