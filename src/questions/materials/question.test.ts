import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { materials } from "./question.ts";

const row = (segment: string, material: string | null, days: number, samples: number, month = "2023-01") => ({
  specimen: "tissue",
  segment,
  status: "completed",
  days,
  working_days: days - 1,
  month,
  site: "A",
  tumour_group: "lung",
  material,
  samples,
});

test("fresh and archived samples apart, from collection to receipt alone, in the days asked for", async () => {
  const engine = await rowsEngine({
    sites: [{ site: "A", name: "A", node: "N1" }],
    turnaround: [
      row("collection_to_receipt", "fresh", 3, 4),
      row("collection_to_receipt", "fresh", 3, 2, "2023-02"),
      row("collection_to_receipt", "archived", 9, 5),
      row("collection_to_receipt", null, 9, 7),
      row("collection_to_report", "archived", 30, 5),
    ],
  });
  const ask = (days: string) => engine.query(materials.sql, ["", "", "", "", "", days]);
  const found = { specimen: "tissue", status: "completed" };
  expect(await ask("")).toEqual(
    expect.arrayContaining([
      { ...found, material: "fresh", days: 3, samples: 6 },
      { ...found, material: "archived", days: 9, samples: 5 },
    ]),
  );
  expect(await ask("working")).toContainEqual({ ...found, material: "archived", days: 8, samples: 5 });
});
