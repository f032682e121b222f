import { expect, test } from "vitest";
import type { Result } from "../../engine/result.ts";
import { drawable, suited } from "./chart-choice.ts";

const result = (kinds: Readonly<Record<string, Result["columns"][number]["kind"]>>, rows: Result["rows"]): Result => ({
  columns: Object.entries(kinds).map(([name, kind]) => ({ name, kind })),
  rows,
  more: false,
});

const byMonth = result({ month: "month", n: "number" }, [
  ["2023-01", 4],
  ["2023-02", 6],
]);

test.each([
  ["months are a line", byMonth, { kind: "line", across: "month", height: "n", by: null }],
  [
    "months of several groups are a line each",
    result({ step: "text", month: "month", n: "number" }, [
      ["a", "2023-01", 1],
      ["b", "2023-01", 2],
    ]),
    { kind: "line", across: "month", height: "n", by: "step" },
  ],
  [
    "names are bars",
    result({ gene: "text", a: "number", b: "number" }, [
      ["APC", 1, 2],
      ["BRAF", 3, 4],
    ]),
    { kind: "bar", across: "gene", height: "a", by: null },
  ],
  [
    "names that come again are parted by the next name",
    result({ node: "text", specimen: "text", n: "number" }, [
      ["HUS", "blood", 1],
      ["HUS", "tissue", 2],
    ]),
    { kind: "bar", across: "node", height: "n", by: "specimen" },
  ],
  [
    "a name that comes again beside two numbers is a line over the first",
    result({ specimen: "text", days: "number", n: "number" }, [
      ["blood", 1, 5],
      ["blood", 2, 7],
    ]),
    { kind: "line", across: "days", height: "n", by: "specimen" },
  ],
  [
    "so is one of several names, where not even two of them tell its rows apart",
    result({ specimen: "text", start: "text", days: "number", n: "number" }, [
      ["blood", "receipt", 1, 5],
      ["blood", "receipt", 2, 7],
    ]),
    { kind: "line", across: "days", height: "n", by: "specimen" },
  ],
  [
    "two numbers are dots",
    result({ a: "number", b: "number" }, [[1, 2]]),
    { kind: "dot", across: "a", height: "b", by: null },
  ],
])("%s", (_, given, expected) => {
  expect(suited(given)).toEqual(expected);
});

test("without rows, or without numbers beside something, there is no chart", () => {
  expect(suited(result({ month: "month", n: "number" }, []))).toBeNull();
  expect(suited(result({ a: "text" }, [["x"]]))).toBeNull();
  expect(suited(result({ n: "number" }, [[1]]))).toBeNull();
});

test("text is no place along a line, and a column does not part itself", () => {
  const genes = result({ gene: "text", n: "number" }, [["APC", 1]]);
  const asked = { kind: "line", across: "gene", height: "n", by: "gene" } as const;
  expect(drawable(genes, asked)).toEqual({ ...asked, kind: "bar", by: null });
  expect(drawable(byMonth, { kind: "dot", across: "month", height: "n", by: null }).kind).toBe("dot");
});
