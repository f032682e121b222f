import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./question.sql?raw";

const row = (
  specimen: string,
  size: number,
  month: string | null,
  node: string | null,
  n: number,
  repeats: number,
) => ({
  specimen,
  size,
  month,
  node,
  runs: n,
  samples: n * size,
  repeats,
});
const runs = [
  row("blood", 2, "2023-01", "N1", 3, 1),
  row("blood", 2, "2023-02", "N2", 1, 0),
  row("tissue", 1, "2023-02", null, 5, 2),
  row("both", 4, null, "N2", 1, 0),
];

test("adds months and laboratories up by specimen and size", async () => {
  const engine = await rowsEngine({ runs });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    { specimen: "blood", size: 2, runs: 4, samples: 8, repeats: 1 },
    { specimen: "both", size: 4, runs: 1, samples: 4, repeats: 0 },
    { specimen: "tissue", size: 1, runs: 5, samples: 5, repeats: 2 },
  ]);
});
test("follows period and laboratory; site and tumour group it does not know", async () => {
  const engine = await rowsEngine({ runs });
  const ofN1 = [{ specimen: "blood", size: 2, runs: 3, samples: 6, repeats: 1 }];
  expect(await engine.query(sql, ["2023-01", "2023-01", "", "", ""])).toEqual(ofN1);
  expect(await engine.query(sql, ["", "", "", "N1", ""])).toEqual(ofN1);
  expect(await engine.query(sql, ["", "", "A", "", "lung"])).toHaveLength(3);
});
