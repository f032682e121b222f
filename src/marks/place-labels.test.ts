import { expect, test } from "vitest";
import { beside, placeLabels } from "./place-labels.ts";

const area = { left: 0, top: 0, right: 300, bottom: 200 };
const at = (x: number, y: number) => ({ text: "label", spots: beside({ x, y }, area.right) });

test("a label with room takes its first spot", () => {
  expect(placeLabels([at(100, 100)], [], area)).toEqual([{ x: 109, y: 105, anchor: "start", far: 0 }]);
});
test("a second label at the same point stands elsewhere", () => {
  const [first, second] = placeLabels([at(100, 100), at(100, 100)], [], area);
  expect(Math.abs((second?.y ?? 0) - (first?.y ?? 0))).toBeGreaterThanOrEqual(14);
});
test("a label moves off a line that crosses its first spot, and away from the edge", () => {
  const line = [
    { x: 100, y: 100 },
    { x: 300, y: 100 },
  ];
  expect(placeLabels([at(100, 100)], [line], area)[0]).toEqual({ x: 109, y: 91, anchor: "start", far: 0 });
  expect(placeLabels([at(290, 100)], [], area)[0]?.anchor).toBe("end");
});
test("where every spot crosses a line it still stands clear of other labels", () => {
  const everywhere = Array.from({ length: 40 }, (_, i) => [
    { x: 0, y: i * 5 },
    { x: 300, y: i * 5 },
  ]);
  const [first, second] = placeLabels([at(100, 100), at(100, 100)], everywhere, area);
  expect(second).not.toEqual(first);
});
