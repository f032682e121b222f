import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { aggregate } from "../scripts/aggregate/aggregate.ts";
import { numbersFile } from "../src/components/download-files.ts";
import { downloads } from "../src/components/download-names.ts";
import { filterBarMarkup } from "../src/components/filter-bar-markup.ts";
import { figureSheet } from "../src/components/sheet.ts";
import { tableHtml } from "../src/components/table-html.ts";
import type { Panel } from "../src/define/panel.ts";
import type { Engine } from "../src/engine/engine.ts";
import { nodeEngine } from "../src/engine/node.ts";
import { filterOptions } from "../src/engine/options.ts";
import { openRelease, type Release } from "../src/engine/release.ts";
import { remembering } from "../src/engine/remember.ts";
import type { Setting } from "../src/engine/setting.ts";
import { panels } from "../src/panels/index.ts";
import { accepts, type Filters, noFilters } from "../src/state/filters.ts";
import { langs } from "../src/words/lang.ts";
import { names } from "../src/words/names.ts";
import { script } from "./script.ts";
import { inTurn } from "./whole.ts";

// An object made of braces answers to names that nobody gave it: "constructor" is a function, "__proto__" an object. A code of
// the export that is looked up in one must not be found there.

const scratch = mkdtempSync(join(tmpdir(), "samsvar-names-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Codes of the simulated export, one of each kind that a study chooses. */
const codes = [
  "HUS", // site and laboratory
  "STO",
  "pancreas", // tumour group
  "KRAS", // gene
  "TP53",
  "RUN-OUS-0003",
  "not_eligible", // reasons
  "no_tissue_left",
  "no_place_in_cohort",
  "uneven_coverage",
  "PCT_EXON_50X", // metric
  "2.2.0", // version
];

type Rename = (code: string) => string;

/** Writes an export in which those codes have other names; answers its folder. */
async function exportWith(name: string, rename: Rename): Promise<string> {
  const folder = join(scratch, name);
  const { status, stderr } = await script("simulate", "--out", folder, "--patients", "200");
  expect(status, stderr).toBe(0);
  const names = new Map(codes.map((code): [string, string] => [code, rename(code)]));
  for (const file of globSync(join(folder, "*"))) {
    const cell = file.endsWith(".json") ? /(?<=")[^"\n]+(?=")/g : /[^,\n]+/g;
    writeFileSync(
      file,
      readFileSync(file, "utf8").replaceAll(cell, (text) => names.get(text) ?? text),
    );
  }
  return folder;
}

async function releaseOf(folder: string): Promise<Release> {
  const out = join(folder, "releases");
  await aggregate({ from: folder, out }, () => {});
  return openRelease(out);
}

/** The whole study, and of each filter one of some codes. */
function choicesOf({ manifest }: Release, names: readonly string[]): readonly Filters[] {
  const options = filterOptions(manifest);
  const of = (key: "site" | "node" | "tumour_group") => options[key].find((code) => names.includes(code)) ?? "";
  const gene = names.find((name) => accepts("gene", name, options)) ?? "";
  const chosen = [{}, { site: of("site"), gene }, { node: of("node") }, { tumour_group: of("tumour_group") }];
  return chosen.map((each) => ({ ...noFilters, ...each }));
}

/** Everything that is told, drawn and written of a panel's reply. */
async function everythingOf(panel: Panel, engine: Engine, setting: Setting): Promise<readonly string[]> {
  const { manifest } = setting;
  const reply = await panel.ask(engine, setting);
  const meta = { panel: panel.id, title: panel.id, ...setting, older: null, mark: null };
  for (const kind of downloads.numbers) numbersFile(kind, reply.table, meta);
  return langs.flatMap((lang) => [
    reply.summary(lang).markup,
    reply.note(lang).markup,
    reply.figure(lang, { width: 740 }, panel.id).svg.markup,
    tableHtml(reply.table, names(lang, manifest.study), lang, panel.id).markup,
    figureSheet(panel, reply, lang, meta),
    filterBarMarkup(manifest, [], lang, panel.page).markup,
  ]);
}

test("no code of an export is looked up among the names that every object has", async () => {
  const rename: Rename = (code) => `Planted.${code}`;
  const folder = await exportWith("planted", rename);
  const planted = codes.map(rename);
  const found = new Set<string>();
  const note = (name: string) => {
    const [, , , place = ""] = new Error(name).stack?.split("\n") ?? [];
    found.add(`${name}: ${place.trim().replace(/^at /, "")}`);
  };
  for (const name of planted)
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get: () => void note(name),
      set(this: object, value: unknown) {
        note(name);
        Object.defineProperty(this, name, { value, configurable: true, enumerable: true, writable: true });
      },
    });
  try {
    const release = await releaseOf(folder);
    const engine = remembering(await nodeEngine(release));
    const { manifest } = release;
    for (const [i, panel] of panels.entries())
      for (const filters of inTurn(choicesOf(release, planted), i))
        await everythingOf(panel, engine, { manifest, filters });
  } finally {
    for (const name of planted) Reflect.deleteProperty(Object.prototype, name);
  }
  expect([...found]).toEqual([]);
});

test("an export whose codes are names of JavaScript is told like any other", async () => {
  const reserved = ["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf"];
  const rename: Rename = (code) => reserved[codes.indexOf(code) % reserved.length] ?? code;
  const odd = await releaseOf(await exportWith("odd", rename));
  const plain = await releaseOf(await exportWith("plain", (code) => code));
  const [oddEngine, plainEngine] = [remembering(await nodeEngine(odd)), remembering(await nodeEngine(plain))];
  const oddChoices = choicesOf(odd, reserved);
  expect(oddChoices.slice(1).map((filters) => Object.values(filters).some((code) => reserved.includes(code)))).toEqual([
    true,
    true,
    true,
  ]);
  for (const [i, panel] of panels.entries())
    for (const filters of inTurn(oddChoices.slice(0, 2), i)) {
      const said = await everythingOf(panel, oddEngine, { manifest: odd.manifest, filters });
      expect(
        said.filter((text) => /native code|\[object |undefined|NaN/.test(text)),
        panel.id,
      ).toEqual([]);
    }
  const [, ofSite = noFilters] = oddChoices;
  const same = { ...ofSite, site: codes.find((code) => rename(code) === ofSite.site) ?? "" };
  for (const [theirs, ours] of [
    [noFilters, noFilters],
    [ofSite, same],
  ] as const)
    for (const panel of panels) {
      const rows = await Promise.all([
        panel.ask(oddEngine, { manifest: odd.manifest, filters: theirs }),
        panel.ask(plainEngine, { manifest: plain.manifest, filters: ours }),
      ]);
      const [oddRows, plainRows] = rows.map(({ table }) => table.rows.length);
      expect(oddRows, panel.id).toBe(plainRows);
    }
});
