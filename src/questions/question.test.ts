import { expect, test } from "vitest";
import { settingOf } from "../define/reply.testing.ts";
import { count } from "../engine/decode.ts";
import { askAll, ignoring, ofWhole, question } from "./question.ts";

test("a question of the whole study is asked without filters, the others of those chosen, in the same days", async () => {
  const asked: (readonly string[])[] = [];
  const engine = {
    query: async (_: string, params: readonly string[]) => {
      asked.push(params);
      return [{ n: 1 }];
    },
  };
  const n = question({ sql: "", columns: { n: count }, more: ({ filters }) => [filters.days, filters.site] });
  const setting = settingOf({ filters: { site: "A", period: "2023-01..2023-02", days: "working" } });
  expect(await askAll("p", { chosen: n, whole: ofWhole(n) }, engine, setting)).toEqual({
    chosen: [{ n: 1 }],
    whole: [{ n: 1 }],
  });
  expect(asked).toEqual([
    ["2023-01", "2023-02", "A", "", "", "working", "A"],
    ["", "", "", "", "", "working", ""],
  ]);
});
test("a question may leave out some filters and follow the others", async () => {
  const asked: (readonly string[])[] = [];
  const engine = {
    query: async (_: string, params: readonly string[]) => {
      asked.push(params);
      return [];
    },
  };
  const n = question({ sql: "", columns: { n: count } });
  const setting = settingOf({ filters: { site: "A", node: "N", tumour_group: "lung", period: "2023-01..2023-02" } });
  await askAll("p", { places: ignoring(n, "site", "node"), months: ignoring(n, "period") }, engine, setting);
  expect(asked).toEqual([
    ["2023-01", "2023-02", "", "", "lung"],
    ["", "", "A", "N", "lung"],
  ]);
});
