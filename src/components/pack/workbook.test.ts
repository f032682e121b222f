import { expect, test } from "vitest";
import { calendarDay, type Table } from "../../define/table.ts";
import { headingOf } from "../../words/columns.ts";
import { langs } from "../../words/lang.ts";
import { packWords } from "../../words/pack.ts";
import { pageWords } from "../../words/page.ts";
import type { Item } from "./item.ts";
import { chosen, coverHere, itemsOf, lostItem } from "./made.testing.ts";
import { workbookOf } from "./workbook.ts";
import { all, type Element, partsOf } from "./xml.testing.ts";

type Read = { readonly type: string; readonly value: string; readonly isFormula: boolean };

/** The cells of each sheet of a workbook, by the sheet's name and then by their places. */
function read(bytes: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, Read>> {
  const { tree, trees } = partsOf(bytes);
  const strings = trees.get("xl/sharedStrings.xml");
  const shared = strings ? all(strings, "si").map(({ text }) => text) : [];
  const targets = new Map(
    all(tree("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes["Id"],
      attributes["Target"],
    ]),
  );
  const cellOf = (cell: Element): Read => {
    const type = cell.attributes["t"] ?? "n";
    const written = all(cell, "v")[0]?.text ?? "";
    const value =
      type === "s" ? (shared[Number(written)] ?? "") : type === "inlineStr" ? (all(cell, "t")[0]?.text ?? "") : written;
    return { type, value, isFormula: all(cell, "f").length > 0 };
  };
  return new Map(
    all(tree("xl/workbook.xml"), "sheet").map(({ attributes }) => {
      const path = (targets.get(attributes["r:id"] ?? "") ?? "").replace(/^\/?(xl\/)?/, "xl/");
      const cells = all(tree(path), "c").map((cell) => [cell.attributes["r"] ?? "", cellOf(cell)] as const);
      return [attributes["name"] ?? "", new Map(cells)];
    }),
  );
}

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;

/** The day that Excel counts to a number. */
const dayOf = (serial: string): string => new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString();

test.each(langs)(
  "a workbook has notes and a sheet for each figure, whose cells are of their kinds (%s)",
  async (lang) => {
    const items = await itemsOf(chosen, lang);
    const sheets = read(await workbookOf(coverHere(lang), items, ({ panel }) => `cited: ${panel.id}`));
    const [notes = "", ...names] = sheets.keys();
    expect(notes).toBe(packWords[lang].notes);
    expect(names.length).toBe(items.length);
    const kinds = new Set<string>();
    for (const [i, { reply, title, verdict }] of items.entries()) {
      const cells = sheets.get(names[i] ?? "") ?? new Map<string, Read>();
      expect(cells.get("A1")?.value).toBe(title);
      expect(cells.get("A2")?.value).toBe(verdict);
      expect([...cells.values()].map(({ value }) => value)).toContain(pageWords[lang].simulatedLong);
      const { columns, rows } = reply?.table ?? ({ columns: [], rows: [] } satisfies Table);
      const head = 6;
      for (const [c, column] of columns.entries()) {
        expect(cells.get(`${letters(c)}${head}`)?.value).toBe(headingOf(column.name, lang));
        for (const [r, row] of rows.entries()) {
          const value = row[column.name] ?? null;
          const cell = cells.get(`${letters(c)}${head + 1 + r}`);
          if (value === null) expect(cell?.value ?? "", `${title}: ${column.name}`).toBe("");
          else if (typeof value === "number") expect([cell?.type, Number(cell?.value)]).toEqual(["n", value]);
          else if (column.unit === calendarDay)
            expect([cell?.type, dayOf(cell?.value ?? "")]).toEqual(["n", `${value}T00:00:00.000Z`]);
          else if (column.kind === "month")
            expect([cell?.type, dayOf(cell?.value ?? "")]).toEqual(["n", `${value}-01T00:00:00.000Z`]);
          else expect(["s", "inlineStr"]).toContain(cell?.type);
          kinds.add(value === null ? "empty" : column.unit === calendarDay ? calendarDay : column.kind);
        }
      }
    }
    expect([...kinds]).toEqual(
      expect.arrayContaining(["empty", "code", "count", "month", calendarDay, "share", "days", "status"]),
    );
    const told = [...(sheets.get(notes)?.values() ?? [])].map(({ value }) => value);
    for (const text of [
      ...coverHere(lang).lines.map(([, line]) => line),
      ...chosen.map(({ id }) => `cited: ${id}`),
      pageWords[lang].licence(true),
    ])
      expect(told).toContain(text);
    for (const item of items) expect(told).toEqual(expect.arrayContaining([item.title, item.method[0]?.[1]]));
  },
);

const wicked = ["=1+1", "+47", "-6", "@SUM(A1)", "\t=1", "\u0001", "\ud800", "2023-01", "1e5", "TRUE", "<b>&amp;]]>"];

test("no text becomes a formula, a number or a day, whatever it is", async () => {
  const [first] = await itemsOf(chosen.slice(0, 1), "en");
  if (!first?.reply) throw new TypeError("no figure");
  const table: Table = { columns: [{ name: "site", kind: "text", unit: "" }], rows: wicked.map((site) => ({ site })) };
  const item: Item = { ...first, title: "=HYPERLINK(1)", verdict: "=2", reply: { ...first.reply, table } };
  const sheets = read(await workbookOf(coverHere("en"), [item], () => "=3"));
  const cells = [...sheets.values()].flatMap((sheet) => [...sheet.values()]);
  expect(cells.filter(({ isFormula }) => isFormula)).toEqual([]);
  expect(cells.filter(({ type }) => type === "n")).toEqual([]);
  const texts = cells.map(({ value }) => value);
  for (const text of ["=1+1", "@SUM(A1)", "2023-01", "TRUE", "<b>&amp;]]>", "=HYPERLINK(1)", "=3"])
    expect(texts).toContain(text);
});

test("a figure that could not be worked out has a sheet that says why; exact counts are marked on each", async () => {
  const mark = { audience: "Do not pass on", receiver: "For Ada" };
  const [panel] = chosen;
  if (!panel) throw new TypeError("no panel");
  const items = [...(await itemsOf(chosen.slice(1, 3), "en", { mark })), lostItem(panel, "en", "nothing came")];
  const sheets = read(await workbookOf(coverHere("en", { mark }), items, () => ""));
  const texts = [...sheets.values()].map((cells) => [...cells.values()].map(({ value }) => value));
  expect(texts.slice(0, 3).filter((said) => !said.includes("Do not pass on. For Ada."))).toEqual([]);
  expect(texts.at(-1)).toContain("This figure could not be made: nothing came.");
  expect(texts[0]).not.toContain(pageWords.en.licence(true));
});
