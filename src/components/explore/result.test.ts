import { tableFromIPC } from "@uwdata/flechette";
import { expect, test } from "vitest";
import { openRelease } from "../../engine/release.ts";
import type { Result } from "../../engine/result.ts";
import { noFilters } from "../../state/filters.ts";
import { exploreWords } from "../../words/explore.ts";
import { formats } from "../../words/format.ts";
import { numbersFile } from "../download-files.ts";
import { cellText } from "./cell-text.ts";
import { readWanted, wantedHash } from "./link.ts";
import { mostShown, resultTable } from "./result-table.ts";
import { tableOfResult } from "./save-result.ts";

const { manifest } = openRelease("tests/fixture");
const telling = { words: exploreWords.nb, f: formats.nb };
const result: Result = {
  columns: [
    { name: "release", kind: "text" },
    { name: "n", kind: "number" },
  ],
  rows: [
    ["<i>", 12_345],
    ["b", null],
  ],
  more: false,
};
const meta = { panel: "query", title: "SELECT 1", manifest, filters: noFilters, older: null, mark: null };

test.each([
  [null, "ikke kjent"],
  ["x", "x"],
  [12_345, "12\u00a0345"],
  [0, "0"],
  [-3, "−3"],
  [0.5, "0,5"],
  [1 / 3, "0,333"],
  [0.000_123_4, "0,000123"],
])("%s is read as %s", (cell, text) => {
  expect(cellText(cell, telling)).toBe(text);
});

test("numbers align and sort by their value, what is not known says so, and text is no markup", () => {
  const { markup } = resultTable(result, "Svar", telling);
  expect(markup).toContain('<td class="number" translate="no" data-v="12345">');
  expect(markup).toContain('<td class="number soft" data-v="">ikke kjent</td>');
  expect(markup).toContain("&lt;i&gt;");
  const long = { ...result, rows: Array.from({ length: mostShown + 5 }, () => ["a", 1]) };
  expect(resultTable(long, "", telling).markup.match(/<tr>/g)?.length).toBe(mostShown + 1);
});

test("files hold the rows beside what says where they come from, no two columns of one name", () => {
  const table = tableOfResult(result, meta);
  expect(table.columns.map(({ name }) => name)).toEqual(["release_2", "n"]);
  const [head, first] = String(numbersFile("csv", table, meta)).split("\n");
  expect(head).toMatch(/^release_2,n,release,simulated,/);
  expect(first).toMatch(new RegExp(`^<i>,12345,${manifest.release},yes,`));
  const arrow = tableFromIPC(numbersFile("arrow", table, meta) as Uint8Array);
  expect(arrow.toArray()[1]).toMatchObject({ release_2: "b", n: null, simulated: "yes" });
});

test("a query goes into a link and comes out as it was; a figure by its name and number", () => {
  const sql = "SELECT 'ø' || \"#&%\"\nFROM patients -- 100 %";
  expect(readWanted(wantedHash({ sql }))).toEqual({ sql });
  expect(readWanted("#figure=turnaround-total")).toEqual({ figure: "turnaround-total", n: 1 });
  expect(readWanted(wantedHash({ figure: "flow", n: 3 }))).toEqual({ figure: "flow", n: 3 });
});

test.each(["", "#", "#sql=", "#sql=%E0%A4%A", "#figure=", "#figure=<b>", "#figure=a/b/c", "#v=KEY.FILE", "#tables"])(
  "%s asks for nothing",
  (hash) => {
    expect(readWanted(hash)).toBeNull();
  },
);
