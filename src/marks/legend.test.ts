import { expect, test } from "vitest";
import { legend } from "./legend.ts";
import { svg } from "./svg.ts";

const item = (text: string) => ({ text, mark: (x: number, y: number) => svg`<circle cx="${x}" cy="${y}" r="5"/>` });
const rows = (width: number) =>
  [
    ...legend([item("past target"), item("within target"), item("not received")], width).markup.markup.matchAll(
      /cy="(\d+)"/g,
    ),
  ].map(([, y]) => Number(y));

test("stands on one line while there is room, else breaks between items", () => {
  expect(rows(600)).toEqual([10, 10, 10]);
  expect(rows(240)).toEqual([10, 10, 32]);
  expect(rows(50)).toEqual([10, 32, 54]);
});
test("says how high it is", () => {
  expect(legend([item("a"), item("b")], 600).height).toBe(22);
  expect(legend([item("a"), item("b")], 30).height).toBe(44);
});
