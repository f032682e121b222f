import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Panel } from "../../define/panel.ts";
import { panels } from "../../panels/index.ts";
import { noFilters } from "../../state/filters.ts";
import { type Lang, langs } from "../../words/lang.ts";
import type { Mark } from "../audience.ts";
import { citedOf } from "../cited.ts";
import { numbersFile } from "../download-files.ts";
import { downloads } from "../download-names.ts";
import { figureSheet } from "../sheet.ts";
import { archiveOf } from "./archive.ts";
import { chosen, coverHere, itemsOf, lostItem } from "./made.testing.ts";

type Field = { readonly name: string; readonly type: string; readonly decimalChar?: string };
type Resource = {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly format: string;
  readonly dialect?: { readonly delimiter: string };
  readonly schema?: { readonly fields: readonly Field[] };
};

async function made(lang: Lang, of: readonly Panel[] = chosen, mark: Mark | null = null) {
  const items = await itemsOf(of, lang, { mark });
  const manifest = items[0]?.meta.manifest;
  if (!manifest) throw new TypeError("no figure");
  const lost = panels.find(({ id }) => id === "vaf");
  if (!lost) throw new TypeError("no such panel");
  const archive = archiveOf(coverHere(lang, { mark }), manifest);
  const encoder = new TextEncoder();
  for (const { reply, meta, panel, ...item } of items) {
    if (!reply) continue;
    for (const kind of downloads.numbers) {
      const content = numbersFile(kind, reply.table, meta);
      archive.add(
        { reply, meta, panel, ...item },
        kind,
        typeof content === "string" ? encoder.encode(content) : content,
      );
    }
    // Figures are drawn for seven alone: what takes time is drawing, and all are described alike.
    if (chosen.includes(panel))
      archive.add({ reply, meta, panel, ...item }, "svg", encoder.encode(figureSheet(panel, reply, lang, meta)));
  }
  const cited = items.flatMap(({ panel, reply }) =>
    reply ? [citedOf(panel, { reply, manifest, filters: noFilters }, lang, `https://example.org/${panel.id}`)] : [],
  );
  const blob = archive.end([...items, lostItem(lost, lang, "nothing came")], cited);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = (path: string): string => new TextDecoder().decode(files[path]);
  return { files, text, items, described: JSON.parse(text("datapackage.json")) };
}

/** Whether a cell is of a field's type, as Table Schema has it. */
function isOf({ type, decimalChar = "." }: Field, cell: string): boolean {
  if (cell === "") return true;
  if (type === "number") return /^-?\d+(\.\d+)?(e[-+]\d+)?$/.test(cell.replace(decimalChar, "."));
  if (type === "yearmonth") return /^\d{4}-\d{2}$/.test(cell);
  if (type === "date") return /^\d{4}-\d{2}-\d{2}$/.test(cell);
  return type === "string";
}

test.each(langs)("an archive describes each of its files, and each is as described (%s)", async (lang) => {
  const { files, described } = await made(lang, lang === "en" ? panels : chosen);
  const resources: readonly Resource[] = described.resources;
  const around = ["README.md", "LICENSE.txt", "datapackage.json", "CITATION.txt", "citation.bib", "citation.ris"];
  expect([...resources.map(({ path }) => path), ...around].toSorted()).toEqual(Object.keys(files).toSorted());
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  for (const { name, path, bytes, hash, dialect, schema, format } of resources) {
    expect(name).toMatch(/^[a-z0-9-]+$/);
    const content = files[path];
    if (!content) throw new TypeError(`no ${path}`);
    expect([content.byteLength, hash]).toEqual([bytes, `sha256:${createHash("sha256").update(content).digest("hex")}`]);
    expect(schema !== undefined, path).toBe(format === "csv");
    if (!schema || !dialect) continue;
    const [head = [], ...rows]: string[][] = parse(Buffer.from(content), { bom: true, delimiter: dialect.delimiter });
    expect(schema.fields.map((field) => field.name)).toEqual(head);
    const wrong = rows.flatMap((row) => schema.fields.filter((field, i) => !isOf(field, row[i] ?? "")));
    expect(wrong, path).toEqual([]);
  }
  expect(described).toMatchObject({ profile: "data-package", licenses: [{ name: "CC-BY-4.0" }] });
});

test("it says for people what it is, which figure has no answer, and how to cite each", async () => {
  const { text, items } = await made("en");
  const readme = text("README.md");
  for (const { title, verdict, panel } of items) {
    expect(readme).toContain(title);
    expect(readme).toContain(verdict);
    for (const file of ["CITATION.txt", "citation.bib", "citation.ris"])
      expect(text(file), file).toContain(`https://example.org/${panel.id}`);
  }
  expect(readme).toContain("This figure could not be made: nothing came.");
  expect(readme.split("Simulated data").length).toBeGreaterThan(items.length);
  expect(text("citation.bib").match(/^@misc/gm)?.length).toBe(items.length);
  expect(text("citation.ris").match(/^TY {2}- DATA/gm)?.length).toBe(items.length);
  expect(text("LICENSE.txt")).toContain("CC BY 4.0");
});

test("an archive of exact counts is for its receiver alone, and has no licence", async () => {
  const { text, described } = await made("nb", chosen, { audience: "Ikke gi videre", receiver: "Til Ada" });
  for (const file of ["README.md", "LICENSE.txt", "datapackage.json"])
    expect(text(file)).toContain("Ikke gi videre. Til Ada.");
  expect(text("LICENSE.txt")).not.toContain("CC BY");
  expect(described.licenses).toBeUndefined();
});
