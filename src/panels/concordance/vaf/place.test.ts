import { expect, test } from "vitest";
import type { VafCell } from "./model.ts";
import { placeVaf } from "./place.ts";

const both: VafCell = { kind: "both", blood: "0.0005", tissue: "0.5", variants: 25, withHaematopoiesis: 25 };
const blood: VafCell = { kind: "blood", blood: "0.5", variants: 0, withHaematopoiesis: 100 };
const low: VafCell = { kind: "tissue", tissue: "0.0005", variants: 1, withHaematopoiesis: 1 };
const lost: VafCell = { kind: "tissue", tissue: "0.0005", variants: 0, withHaematopoiesis: 3 };

test("bins of equal size, the lowest fractions at the lower left; the margins stand apart", () => {
  // (626 − 52 − 12 − 18) ÷ 8 = 68 pixels across; 7 rows of 46.
  const { plot, across, up, same, cells } = placeVaf({ cells: [both, blood, low] }, { width: 626 }, "not found", 80);
  expect(plot).toEqual({ left: 52, first: 132, right: 608, top: 80, floor: 402, bottom: 460 });
  expect([across[0], up[0]]).toEqual([
    { fraction: 0.0015, x: 200 },
    { fraction: 0.0015, y: 356 },
  ]);
  expect([across.at(-1), up.at(-1)]).toEqual([
    { fraction: 1, x: 608 },
    { fraction: 1, y: 80 },
  ]);
  expect(same).toEqual({ x: plot.first, y: plot.floor });
  expect(cells.slice(0, 2).map(({ area }) => area)).toEqual([
    { x: 541, y: 357, width: 66, height: 44 },
    { x: 53, y: 81, width: 66, height: 44 },
  ]);
});
test("bins below the lowest that holds a variant are left out; the line of equal fractions begins where both axes have it", () => {
  const { plot, across, up, same } = placeVaf({ cells: [both, blood] }, { width: 52 + 12 + 18 + 300 }, "not found", 80);
  // Tissue from 15 % on, blood from the lowest.
  expect(across).toEqual([
    { fraction: 0.15, x: plot.first },
    { fraction: 0.5, x: plot.first + 100 },
    { fraction: 1, x: plot.right },
  ]);
  expect(up).toHaveLength(7);
  expect(same).toEqual({ x: plot.first, y: up.find(({ fraction }) => fraction === 0.15)?.y });
});
test("squares by area, the largest 30 pixels; haematopoiesis is an outline, and no square stands for none", () => {
  const { cells } = placeVaf({ cells: [both, blood, lost, low] }, { width: 626 }, "not found", 80);
  expect(cells.slice(0, 2).map(({ squares, number }) => ({ squares, number }))).toEqual([
    { squares: [{ side: 15, className: "full both" }], number: { x: 540 + 34 - 12 + 15 + 4, y: 379 } },
    { squares: [{ side: 30, className: "block blood open" }], number: { x: 52 + 34 - 12 + 15 + 4, y: 103 } },
  ]);
});
test("on a phone the bins are square and without numbers", () => {
  const { cells } = placeVaf({ cells: [both, low] }, { width: 312 }, "not found", 80);
  expect(cells[0]?.area).toMatchObject({ width: 26.75, height: 26.75 });
  expect(cells[0]?.number).toBe(null);
});
