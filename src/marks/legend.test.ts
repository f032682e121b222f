import { expect, test } from "vitest";
import { legend, placeLegend } from "./legend.ts";
import { svg } from "./svg.ts";

const item = (text: string) => ({ text, mark: (x: number, y: number) => svg`<circle cx="${x}" cy="${y}" r="5"/>` });
const lines = (width: number) =>
  placeLegend([item("past target"), item("within target"), item("not received")], width).map(({ line }) => line);

test("stands on one line while there is room, else breaks between items", () => {
  expect(lines(600)).toEqual([0, 0, 0]);
  expect(lines(240)).toEqual([0, 0, 1]);
  expect(lines(50)).toEqual([0, 1, 2]);
  expect(placeLegend([item("a"), item("a")], 600).map(({ x }) => x)).toEqual([0, 26 + 0.51 * 14 + 18]);
});
test("draws each sample in the middle of its line", () => {
  expect(legend([item("a"), item("b")], 30).markup.markup).toBe(
    '<g class="legend" aria-hidden="true"><circle cx="0" cy="10" r="5"/><text x="26" y="15">a</text><circle cx="0" cy="32" r="5"/><text x="26" y="37">b</text></g>',
  );
});
test("says how high it is", () => {
  expect(legend([], 600).height).toBe(0);
  expect(legend([item("a"), item("b")], 600).height).toBe(22);
  expect(legend([item("a"), item("b")], 30).height).toBe(44);
});
