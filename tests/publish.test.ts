import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultPolicy } from "../scripts/protect/places.ts";
import { checkSite } from "../scripts/publish/check-site.ts";
import { type Published, publish } from "../scripts/publish/publish.ts";
import type { PublishOrder } from "../scripts/publish/read-order.ts";
import { type SiteFile, siteFiles } from "../scripts/publish/site-files.ts";
import { StepFailed } from "../scripts/publish/step.ts";
import { lostPage } from "../scripts/relative.ts";
import { sealFor } from "../scripts/seal/seal.ts";
import { serve } from "../scripts/serve.ts";
import { previewSize } from "../src/components/preview.ts";
import { readPartnerRelease } from "../src/partners/read-release.ts";
import { keysOf } from "../src/partners/table.ts";
import { script } from "./script.ts";

const scratch = mkdtempSync(join(tmpdir(), "samsvar-published-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const at = (...parts: string[]): string => join(scratch, ...parts);
const cuts = ["2023-04-30", "2023-10-31"];
/** Few tables, so that the test is quick. */
const few = [
  ...["steps-by-month", "steps-by-site", "flow", "tmb", "genes", "states", "states-by-class", "mix", "by-tumour"],
];
/** A value of three decimals: places in figures have two at most. */
const planted = { tmb: "77.777", gene: "ZNF777", site: "", group: "cns" };
const receivers = ["Receiver A", "Receiver B"].map((name) => ({ name, expires_on: "2098-12-31" }));
const address = "https://example.org/study/";
const quiet = (): void => {};

const order = (more: Partial<PublishOrder> = {}): PublishOrder => ({
  ...{ data: at("data"), receivers: at("publish.json"), partners: at("partners"), out: at("site") },
  ...{ policy: at("policy.json"), secret: undefined },
  ...more,
});

function edit(file: string, change: (rows: string[][], names: readonly string[]) => void): void {
  const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const rows = lines.map((line) => line.split(","));
  change(rows, head.split(","));
  writeFileSync(file, `${[head, ...rows.map((row) => row.join(","))].join("\n")}\n`);
}

/** An export with a TMB that nobody else has, a gene that no panel lists in one patient, a site of two and a tumour group of three. */
function plant(folder: string): void {
  edit(join(folder, "biomarkers.csv"), ([row]) => row?.splice(1, 1, planted.tmb));
  edit(join(folder, "variants.csv"), ([row]) => row?.splice(2, 1, planted.gene));
  const study = JSON.parse(readFileSync(join(folder, "study.json"), "utf8"));
  writeFileSync(join(folder, "study.json"), JSON.stringify({ ...study, site: address }));
  planted.site = (study.sites as { code: string }[]).at(-1)?.code ?? "";
  edit(join(folder, "patients.csv"), (rows, names) => {
    const [site, consented] = [names.indexOf("site"), names.indexOf("consented_on")];
    const own = rows.filter((row) => row[site] === planted.site);
    const kept = own.filter((row) => row[consented] !== "").slice(0, 2);
    for (const row of own) if (!kept.includes(row)) row[site] = "OUS";
    const group = names.indexOf("tumour_group");
    const ofGroup = rows.filter((row) => row[group] === planted.group);
    const three = ofGroup.filter((row) => row[consented] !== "").slice(0, 3);
    for (const row of ofGroup) if (!three.includes(row)) row[group] = "lung";
  });
}

let made: Published;
let files: readonly SiteFile[];
beforeAll(async () => {
  await Promise.all(
    cuts.map(async (cut) => {
      const from = at("exports", cut);
      expect((await script("simulate", "--out", from, "--data-cut", cut)).stderr).toContain("consented");
      plant(from);
    }),
  );
  for (const cut of cuts) {
    const { status, stderr } = await script("aggregate", at("exports", cut), "--out", at("data"));
    expect(status, stderr).toBe(0);
  }
  const policy = JSON.parse(readFileSync(defaultPolicy, "utf8"));
  policy.tables = Object.fromEntries(few.map((name) => [name, policy.tables[name]]));
  writeFileSync(at("policy.json"), JSON.stringify(policy));
  writeFileSync(at("publish.json"), JSON.stringify({ address, receivers }));
  made = await publish(order(), quiet);
  files = siteFiles(at("site"));
}, 300_000);

/** What a reader meets: marks of a page and of a figure are no numbers of the study. */
const textOf = ({ path, plain }: SiteFile): string =>
  /\.(html|svg)(\.\w+)?$/.test(path) ? plain.toString("latin1").replaceAll(/<[^>]*>/g, " ") : plain.toString("latin1");
const open = (): readonly SiteFile[] => files.filter(({ path }) => !path.startsWith("leadership/"));

test("both releases are kept for the next, and the site shows the newest, seen from each page", () => {
  expect(readdirSync(at("partners")).toSorted()).toEqual(cuts);
  expect(made.release).toBe("2023-10-31");
  expect(readFileSync(at("site", "en", "index.html"), "utf8")).toContain('data-manifest="../data/2023-10-31/');
  for (const name of ["_headers", "web.config", "en/index.html.br", "en/index.html.gz"])
    expect(existsSync(at("site", name)), name).toBe(true);
  expect(existsSync(at("site", ".built")), "a mark of where it was built").toBe(false);
});

test("pages and small pages have a picture for previews of their links, at its whole address", () => {
  const pictures = files.filter(({ path }) => /^(en|nb)\/preview\/[\w-]+\.png$/.test(path));
  expect(pictures.length).toBeGreaterThan(4);
  for (const { path, bytes } of pictures) {
    const { width, height } = PNG.sync.read(bytes);
    expect([path, width, height]).toEqual([path, previewSize.width, previewSize.height]);
    expect(bytes.length, path).toBeLessThan(250_000);
  }
  const pictureIn = ({ plain }: SiteFile) => /property="og:image" content="([^"]*)"/.exec(plain.toString())?.[1];
  const shown = files.filter(({ path }) => path.endsWith(".html")).flatMap((file) => pictureIn(file) ?? []);
  expect(new Set(shown)).toEqual(new Set(pictures.map(({ path }) => `${address}${path}`)));
  expect(shown.length, "pages beside the small pages").toBeGreaterThan(pictures.length);
});

test("names its files from where each page lies, whatever folder of a host it was built for", () => {
  const pages = files.filter(({ path }) => /\.(html|css)$/.test(path) && path !== lostPage);
  expect(pages.length).toBeGreaterThan(20);
  const named = pages.flatMap(({ path, plain }) =>
    [...plain.toString("utf8").matchAll(/[^\s]*["(]\/study\/[^"')]*/g)].map(([text]) => `${path}: ${text}`),
  );
  expect(named).toEqual([]);
});

test("is shown below its folder alone", async () => {
  const site = await serve(at("site"), { port: 0, base: "/study/" });
  try {
    expect((await fetch(new URL("en/enrolment/", site.url))).status).toBe(200);
    const { status, headers } = await fetch(new URL("/elsewhere/", site.url), { redirect: "manual" });
    expect(status).toBe(302);
    expect(headers.get("location")).toBe("/study/");
    const lost = await fetch(new URL("no-such-page/", site.url));
    expect(lost.status).toBe(404);
    expect(await lost.text()).toContain('href="/study/');
  } finally {
    await site.close();
  }
});

test("each receiver gets a link to a file of their own", () => {
  expect(made.sealed.map(({ receiver, expires_on }) => [receiver, expires_on])).toEqual(
    receivers.map(({ name, expires_on }) => [name, expires_on]),
  );
  for (const { link, path } of made.sealed) {
    expect(link).toMatch(/^https:\/\/example\.org\/study\/en\/#v=/);
    expect(existsSync(at("site", path))).toBe(true);
  }
});

test("no planted value stands in any published byte, unpacked", () => {
  expect(files.length).toBeGreaterThan(100);
  const telling = new RegExp(`${planted.gene}|(?<![\\d.,])${planted.tmb.replace(".", "[.,]")}(?!\\d)`);
  expect(open().flatMap((file) => (telling.exec(textOf(file)) ? [file.path] : []))).toEqual([]);
});

test("a gene of the panel in one patient looks like one in nobody, in the matrix of genes", () => {
  const head = (line: string): string => line.split(",")[0] ?? "";
  const exact = readFileSync(at("data", "2023-10-31", "genes.csv"), "utf8")
    .split("\n")
    .filter((line) => line.includes(",all,counted,"));
  const times = Map.groupBy(exact, head);
  const study = JSON.parse(readFileSync(at("data", "2023-10-31", "study.json"), "utf8")) as { panel_genes: string[] };
  const [none, one] = [0, 1].map((n) => study.panel_genes.find((gene) => (times.get(gene)?.length ?? 0) === n) ?? "");
  expect([none, one]).not.toContain("");
  const text = readFileSync(at("site", "en", "download", "genes-matrix.csv"), "utf8");
  const rowsOf = (gene = "") =>
    text
      .split("\n")
      .filter((line) => head(line) === gene)
      .map((line) => line.slice(gene.length));
  expect(rowsOf("TP53").length, "rows of a gene that many have").toBeGreaterThan(0);
  expect(rowsOf(one)).toEqual(rowsOf(none));
  expect(readFileSync(at("partners", "2023-10-31", "genes.csv"), "utf8")).not.toContain(one);
});

/** What a table of the newest release shows in the cells of one code. */
function shownOf(name: string, dimension: string, code: string): readonly (number | undefined)[] {
  const { policy, counts } = readPartnerRelease(at("partners", "2023-10-31"));
  const table = policy.tables[name];
  const place = table?.dimensions.findIndex((each) => each.name === dimension) ?? -1;
  return table ? keysOf(table).flatMap((key, i) => (key[place] === code ? [counts[name]?.[i]] : [])) : [];
}

test.each([
  ["site of two", "steps-by-site", "site", () => planted.site],
  ["tumour group of three", "mix", "tumour_group", () => planted.group],
])("a %s is shown as 0 or 5", (_, name, dimension, code) => {
  const shown = shownOf(name, dimension, code());
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((n) => n !== 0 && n !== 5)).toEqual([]);
});

test("results are not told of a tumour group of three, which stands with the others", () => {
  expect(shownOf("by-tumour", "band", planted.group)).toEqual([]);
  expect(shownOf("by-tumour", "band", "other").length).toBeGreaterThan(0);
  const told = readFileSync(at("site", "en", "download", "agreement-by-tumour.csv"), "utf8");
  expect(told).toContain("colorectal");
  expect(told).not.toContain(planted.group);
});

test("two publications share no block of a leadership file", async () => {
  const blocks = (path: string): readonly string[] => {
    const bytes = readFileSync(path).toString("latin1");
    return Array.from({ length: Math.floor(bytes.length / 16) }, (_, i) => bytes.slice(i * 16, i * 16 + 16));
  };
  const first = made.sealed.map(({ path }) => blocks(at("site", path)));
  cpSync(at("site", "en", "index.html"), at("again", "en", "index.html"));
  const again = await sealFor({ receivers, address: "https://example.org/study/" }, at("data"), at("again"));
  const all = [...first, ...again.map(({ path }) => blocks(at("again", path)))];
  expect(all.length).toBe(4);
  expect(new Set(all.flat()).size).toBe(all.flat().length);
});

test("a spoilt site is refused, and all that is wrong is named", () => {
  const site = at("spoilt");
  // What the faults are held against; the pages were looked through when they were published.
  for (const part of ["data", "leadership"]) cpSync(at("site", part), join(site, part), { recursive: true });
  const exact = readFileSync(at("data", "2023-10-31", "reports.csv"));
  writeFileSync(join(site, "note.txt"), [exact.toString("utf8", 500, 900), at("data")].join("\n"));
  writeFileSync(join(site, "data", "2023-10-31", "flow.csv"), "step,patients\nscreened,543\n");
  writeFileSync(join(site, "data", "2023-10-31", "history.arrow"), "nothing of use");
  writeFileSync(join(site, "leadership", "of-somebody.bin"), "SAMSVAR2");
  writeFileSync(join(site, "told.html"), "<p>Omtrent <b>77</b> pasienter er inkludert.</p>");
  const sealed = made.sealed.map(({ path }) => path);
  const against = { data: at("data"), partners: at("partners"), sealed, unnamed: [at("data")] };
  const found = (() => {
    try {
      checkSite(site, against);
      return "";
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  })();
  for (const said of [
    "note.txt: holds 400 bytes in a row of 2023-10-31/reports.csv",
    `note.txt: names ${at("data")}`,
    "data/2023-10-31/flow.csv: differs from the partner release",
    "data/2023-10-31/history.arrow: is no file of the partner release",
    "leadership/of-somebody.bin: was sealed for nobody of this publication",
    'told.html: says "77 pasienter": a count must be a multiple of 5',
  ])
    expect(found).toContain(said);
});

test("a step that fails is named, and the site stays as it was", async () => {
  const before = files.map(({ path, bytes }) => [path, bytes.length]);
  const failed = (more: Partial<PublishOrder>) =>
    publish(order(more), quiet).then(
      () => null,
      (error: unknown) => error,
    );
  writeFileSync(at("nobody.json"), JSON.stringify({ receivers: [] }));
  writeFileSync(at("short"), "too short");
  for (const [more, step, said] of [
    [{ receivers: at("nobody.json") }, "reading what is given", "receivers"],
    [{ data: at("nowhere") }, "reading what is given", "no such folder"],
    [{ secret: at("short") }, "protect", "must be 32 random bytes"],
  ] as const) {
    const error = await failed(more);
    expect(error).toBeInstanceOf(StepFailed);
    expect(error).toMatchObject({ step, message: expect.stringContaining(said) });
  }
  expect(siteFiles(at("site")).map(({ path, bytes }) => [path, bytes.length])).toEqual(before);
  expect(
    readdirSync(scratch).filter((name) => name.startsWith(".")),
    "what was unfinished",
  ).toEqual([]);
});
