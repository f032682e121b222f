import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { paceByRelease } from "./question.ts";

const before = (
  release: string,
  step: string,
  month: string | null,
  site: string,
  patients: number,
  group = "lung",
) => ({
  release,
  step,
  month,
  site,
  tumour_group: group,
  patients,
});

test("consents since opening in the six months before each earlier release; pairs, screened and undated ones are left out", async () => {
  const engine = await rowsEngine({
    sites: [
      { site: "A", name: "A", node: "N1", opened: "2022-11-10" },
      { site: "B", name: "B", node: "N2", opened: "2022-01-01" },
      { site: "C", name: "C", node: "N2", opened: null },
    ],
    history: [
      before("2023-01-31", "consented", "2022-10", "A", 9),
      before("2023-01-31", "consented", "2022-11", "A", 4),
      before("2023-01-31", "consented", null, "A", 6),
      before("2023-02-28", "consented", "2023-01", "A", 5),
      before("2023-02-28", "consented", "2023-01", "A", 1, "cup"),
      before("2023-02-28", "screened", "2023-01", "A", 6),
      before("2023-02-28", "paired_evaluable", "2023-01", "A", 6),
      before("2023-02-28-2", "consented", "2022-08", "B", 7),
      before("2023-02-28-2", "consented", "2022-09", "B", 2),
      before("2023-02-28-2", "consented", "2023-02", "C", 3),
      before("2023-03-31", "consented", "2023-02", "old B", 8),
    ],
  });
  const ask = (...params: string[]) => engine.query(paceByRelease.sql, params);
  expect(await ask("", "", "", "", "")).toEqual([
    { release: "2023-01-31", site: "A", consented: 4 },
    { release: "2023-02-28", site: "A", consented: 6 },
    { release: "2023-02-28-2", site: "B", consented: 2 },
    { release: "2023-03-31", site: "old B", consented: 8 }, // renamed since
  ]);
  expect(await ask("", "", "", "N2", "")).toEqual([{ release: "2023-02-28-2", site: "B", consented: 2 }]);
  expect(await ask("", "", "A", "", "cup")).toEqual([{ release: "2023-02-28", site: "A", consented: 1 }]);
});
