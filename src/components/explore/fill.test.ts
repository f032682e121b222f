import { expect, test } from "vitest";
import { openRelease } from "../../engine/release.ts";
import { panels } from "../../panels/index.ts";
import { noFilters } from "../../state/filters.ts";
import { filled, wholeOf } from "./fill.ts";

const { manifest } = openRelease("tests/fixture");

test("filters stand by their names, other values where they are bound, and comments name what they speak of", () => {
  const sql =
    "-- Reads flow. $1 first month; $6 working or ''.\nSELECT $6 AS d -- $6\nFROM flow_in($1, $2, $3, $4, $5)\n";
  expect(filled({ sql, params: ["2023-01", "2023-06", "O'US", "", "lung", "working"] })).toBe(
    "-- Reads flow. p_from first month; $6 working or ''.\nSELECT 'working' /* $6 */ AS d -- $6\nFROM flow_in(p_from := '2023-01', p_to := '2023-06', p_site := 'O''US', p_node := '', p_tumour_group := 'lung')",
  );
});

test("no statement of a figure is left with an open place", () => {
  const filters = { ...noFilters, site: "OUS", period: "2022-03..2023-01", days: "working" };
  const statements = panels.flatMap((panel) => panel.asks({ manifest, filters }).map(filled));
  expect(statements.length).toBeGreaterThan(50);
  for (const sql of statements) {
    const code = sql.replaceAll(/--.*$/gm, "").replaceAll(/\/\* \$\d+ \*\//g, "");
    expect(code).not.toMatch(/\$\d/);
  }
  expect(statements.some((sql) => sql.includes("p_site := 'OUS'"))).toBe(true);
});

test("a whole table is asked for by its columns", () => {
  expect(wholeOf("mix", ["region", "patients"])).toBe("SELECT region, patients\nFROM mix");
});
