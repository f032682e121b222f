import { beforeAll, describe, expect, test } from "vitest";
import { inTurn } from "../../tests/whole.ts";
import { tableHtml } from "../components/table-html.ts";
import { wordsIn } from "../define/fitting.ts";
import type { Panel } from "../define/panel.ts";
import type { Engine } from "../engine/engine.ts";
import { nodeEngine } from "../engine/node.ts";
import { filterOptions } from "../engine/options.ts";
import { openRelease } from "../engine/release.ts";
import { remembering } from "../engine/remember.ts";
import { pairWidths } from "../marks/pair.ts";
import { plainText } from "../marks/plain-text.testing.ts";
import { textWidth } from "../marks/text.ts";
import { theme } from "../marks/theme.ts";
import { panels } from "../panels/index.ts";
import { type Filters, formatFilters, noFilters } from "../state/filters.ts";
import { sideA, sideB, versusOf } from "../state/versus.ts";
import { newcombe } from "../stats/newcombe.ts";
import { langs } from "../words/lang.ts";
import { names } from "../words/names.ts";
import { comparedReply } from "./reply.ts";
import { keyColumns, paired } from "./rows.ts";
import { holdsBoth, type Sides } from "./side.ts";

const [now, before] = [openRelease("data"), openRelease("data", "2023-07-31")];
const options = filterOptions(now.manifest);
let newest: Engine;
let earlier: Engine;
beforeAll(async () => {
  newest = remembering(await nodeEngine(now));
  earlier = remembering(await nodeEngine(before));
});

/** What is compared in these tests, by what it is. */
const comparisons: readonly (readonly [what: string, chosen: Partial<Filters>])[] = [
  ["two sites", { site: "OUS", vs: "site:HUS" }],
  ["two laboratories", { node: "OUS", vs: "node:UNN" }],
  ["two tumour groups", { tumour_group: "colorectal", vs: "tumour_group:lung" }],
  ["somebody and nobody", { site: "OUS", period: "2022-06..2022-12", vs: "period:1999-01..1999-02" }],
  ["two periods", { period: "2022-03..2022-12", vs: "period:2023-01..2023-10" }],
  ["the whole study and a site", { vs: "site:OUS" }],
  ["two releases", { vs: "release:2023-07-31" }],
  ["a site and its laboratory", { site: "OUS", vs: "node:OUS" }],
  ["a large and a small group", { tumour_group: "colorectal", vs: "tumour_group:unknown" }],
];

/** Of these, one of each three, figures and tables are drawn too, which takes the time. */
const drawn = new Set(["two sites", "somebody and nobody", "two releases"]);

const filtersOf = (chosen: Partial<Filters>): Filters => ({ ...noFilters, ...chosen });

async function sidesOf(panel: Panel, filters: Filters): Promise<Sides> {
  const isRelease = versusOf(filters)?.key === "release";
  const [a, b] = [sideA(filters), sideB(filters)];
  const [manifest, other] = [now.manifest, isRelease ? before.manifest : now.manifest];
  return {
    a: { filters: a, manifest, reply: await panel.ask(newest, { manifest, filters: a }) },
    b: {
      filters: b,
      manifest: other,
      reply: await panel.ask(isRelease ? earlier : newest, { manifest: other, filters: b }),
    },
  };
}

const compare = async (panel: Panel, chosen: Partial<Filters>) => {
  const filters = filtersOf(chosen);
  const sides = await sidesOf(panel, filters);
  return { sides, filters, reply: comparedReply(panel, sides, filters) };
};

/** Words that a number which went wrong leaves behind. */
const broken = /\b(NaN|undefined|null|Infinity|\[object \w+\])\b/;
/** What the axes of numbers say, in order; months are named, and a choice may begin with another. */
const axesOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/<g class="axis [xy]"[^>]*>(.*?)<\/g>/g)]
    .map(([, axis = ""]) => [...axis.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text).join(" "))
    .filter((axis) => !/[A-Za-z]|\b20\d\d\b/.test(axis));
/** Labels of one axis that stand into each other, and titles of axes that reach out of a figure so wide. */
function crowded(markup: string, width: number): readonly string[] {
  const axes = [...markup.matchAll(/<g class="axis x"[^>]*>(.*?)<\/g>/g)].map(([, axis = ""]) => axis);
  return axes.flatMap((axis) => {
    const labels = [...axis.matchAll(/<text x="([\d.]+)" y="[\d.]+" text-anchor="middle">([^<]+)</g)].map(
      ([, x, text = ""]) => ({ text, at: Number(x), half: textWidth(text, theme.font) / 2 }),
    );
    const touching = labels.flatMap((label, i) => {
      const next = labels[i + 1];
      return next && next.at - next.half < label.at + label.half ? [`${label.text} and ${next.text}`] : [];
    });
    const titles = [...axis.matchAll(/<text class="axis-title" x="([\d.]+)"[^>]*>([^<]+)</g)].flatMap(
      ([, x, text = ""]) => (Number(x) + textWidth(text, theme.font) * 0.9 > width ? [text] : []),
    );
    return [...touching, ...titles];
  });
}
/** The markup of each of the two figures of a pair. */
const partsOf = (markup: string): readonly string[] => markup.split('<g role="group"').slice(1);

test("each panel says which number is compared, in a column that it has, or that none is", async () => {
  for (const panel of panels) {
    const { table } = await panel.ask(newest, { manifest: now.manifest, filters: noFilters });
    if (panel.compared === null) continue;
    const { column, label, row } = panel.compared;
    const known = table.columns.map(({ name }) => name);
    expect(known, `${panel.id}: ${column}`).toContain(column);
    for (const lang of langs)
      expect(wordsIn(label[lang]).length, `${panel.id}: ${label[lang]}`).toBeLessThanOrEqual(10);
    if (row === "last") continue;
    for (const name of Object.keys(row)) expect(known, panel.id).toContain(name);
    expect(
      table.rows.some((each) => Object.entries(row).every(([name, value]) => each[name] === value)),
      `${panel.id}: ${JSON.stringify(row)}`,
    ).toBe(true);
  }
});

test("what a panel says tells its rows apart does so", async () => {
  for (const panel of panels) {
    const { table } = await panel.ask(newest, { manifest: now.manifest, filters: noFilters });
    const keys = keyColumns(panel, table, false);
    const pairs = paired(table.rows, table.rows, keys);
    expect(
      pairs.filter(({ a, b }) => a !== b).map(({ a }) => a),
      `${panel.id}: ${keys.map(({ name }) => name)}`,
    ).toEqual([]);
  }
});

test("a panel says the same of two places exactly where it says that its rows are all places, or that it follows none", async () => {
  for (const panel of panels) {
    for (const [key, codes] of [
      ["site", ["OUS", "HUS"]],
      ["node", ["OUS", "UNN"]],
    ] as const) {
      const rows = await Promise.all(
        codes.map(async (code) => {
          const filters = { ...noFilters, [key]: code };
          return (await panel.ask(newest, { manifest: now.manifest, filters })).table.rows;
        }),
      );
      const isSame = JSON.stringify(rows[0]) === JSON.stringify(rows[1]);
      const isDeclared = panel.rowsOf !== undefined || panel.untouchedBy.includes(key);
      if (isSame) expect(isDeclared, `${panel.id}, ${key}`).toBe(true);
      if (panel.rowsOf !== undefined && panel.id !== "status-signals") expect(isSame, `${panel.id}, ${key}`).toBe(true);
    }
  }
});

describe.each(panels.map((panel, i) => ({ id: panel.id, panel, i })))("$id", ({ panel, i }) => {
  test.each(inTurn(comparisons, i, 3))("compares %s, or says why not", async (what, chosen) => {
    const filters = filtersOf(chosen);
    if (panel.followed(filters).vs === "") {
      expect(panel.untouchedBy).toContain(versusOf(filters)?.key);
      return;
    }
    const { reply, sides } = await compare(panel, chosen);
    const told = langs.flatMap((lang) => [reply.summary(lang).markup, reply.note(lang).markup]);
    for (const text of told) expect(text).not.toMatch(broken);
    for (const lang of langs) {
      const verdict = reply.verdict(lang).text;
      expect(wordsIn(verdict).length, verdict).toBeLessThanOrEqual(20);
      expect(verdict).not.toMatch(/interval|\d [–-] \d/);
      expect(wordsIn(reply.howSure(lang)?.text ?? "").length).toBeLessThanOrEqual(40);
      if (!drawn.has(what)) continue;
      const html = tableHtml(reply.table, names(lang, now.manifest.study), lang, panel.title(lang)).markup;
      expect(html).not.toMatch(broken);
      const { markup } = reply.figure(lang, { width: lang === "en" ? 1060 : 312 }, "t").svg;
      expect(markup).not.toMatch(broken);
      if (holdsBoth(panel, sides)) expect(partsOf(markup)).toHaveLength(2);
      for (const part of partsOf(markup))
        expect(crowded(part, pairWidths(lang === "en" ? 1060 : 312).each)).toEqual([]);
      const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("draws both on one scale: axes of numbers say the same", async () => {
    for (const chosen of [
      { site: "OUS", vs: "site:HUS" },
      { tumour_group: "colorectal", vs: "tumour_group:lung" },
    ]) {
      if (panel.followed(filtersOf(chosen)).vs === "") continue;
      const { reply, sides } = await compare(panel, chosen);
      if (!holdsBoth(panel, sides)) continue;
      const [a = "", b = ""] = partsOf(reply.figure("en", { width: 1060 }, "t").svg.markup);
      const [first, second] = [axesOf(a), axesOf(b)];
      // A side with nothing to show has no axes.
      if (first.length === second.length) expect(second).toEqual(first);
    }
  });

  test("holds in its table the numbers of both, and what they differ by", async () => {
    const chosen = { tumour_group: "colorectal", vs: "tumour_group:lung" };
    if (panel.followed(filtersOf(chosen)).vs === "") return;
    const { reply, sides } = await compare(panel, chosen);
    const numbers = (side: Sides["a"]) =>
      side.reply.table.rows.flatMap((row) => Object.values(row).filter((value) => typeof value === "number"));
    const told = new Set(reply.table.rows.flatMap((row) => Object.values(row)));
    for (const side of [sides.a, sides.b]) for (const n of numbers(side)) expect(told, String(n)).toContain(n);
    for (const row of reply.table.rows) {
      const { a, b, a_minus_b: difference, a_minus_b_low: low, a_minus_b_high: high } = row;
      if (typeof difference !== "number") continue;
      expect(difference).toBe(Number(a) - Number(b));
      if (low === null) continue;
      expect(Number(low)).toBeLessThanOrEqual(difference);
      expect(Number(high)).toBeGreaterThanOrEqual(difference);
    }
  });
});

const agreement = panels.find(({ id }) => id === "agreement-patients") as Panel;

test("two groups with nobody in common have Newcombe's interval, those with somebody none, and say so", async () => {
  const { reply } = await compare(agreement, { site: "OUS", vs: "site:HUS" });
  const [first] = reply.table.rows;
  expect(first).toMatchObject({ compared_number: "ppa", a_of: 72, b_of: 29, status: "ok" });
  const { value, low, high } = newcombe(59, 72, 25, 29);
  expect(first?.["a_minus_b"]).toBeCloseTo(value, 12);
  expect(first?.["a_minus_b_low"]).toBeCloseTo(low, 12);
  expect(first?.["a_minus_b_high"]).toBeCloseTo(high, 12);
  expect(plainText(reply.verdict("en"))).toContain("No clear difference. Blood finds something where tissue does: 4.3");
  expect(reply.howSure("en")?.text).toContain("59 of 72");
  const whole = await compare(agreement, { vs: "site:HUS" });
  expect(whole.reply.howSure("en")?.text).toContain("Some are in both A and B");
  expect(whole.reply.table.rows.every((row) => row["a_minus_b_low"] === null)).toBe(true);
  const release = await compare(agreement, { vs: "release:2023-07-31" });
  expect(release.reply.howSure("nb")?.text).toContain("rommer pasientene i den eldre");
});

test("fewer than 25 are compared by no share, and a side without anybody gives its own reason", async () => {
  const few = await compare(agreement, { node: "OUS", vs: "node:UNN" });
  expect(few.reply.verdict("en").text).toBe("Cannot be said: B has fewer than 25.");
  expect(few.reply.table.rows[0]).toMatchObject({ a_minus_b: null, status: "too_few" });
  const nobody = await compare(agreement, { period: "2022-06..2022-12", vs: "period:1999-01..1999-02" });
  expect(nobody.reply.verdict("nb").text).toBe("Kan ikke sies: B har ikke noe slikt tall.");
  expect(nobody.reply.howSure("en")?.text).toBe(`B: ${nobody.sides.b.reply.verdict("en").text}`);
});

test("of two places a table of all places gives their two rows", async () => {
  const rates = panels.find(({ id }) => id === "sites-consent-rate") as Panel;
  const { reply } = await compare(rates, { site: "OUS", vs: "site:HUS" });
  expect(reply.table.rows.find((row) => row["compared_number"] === "trials")).toMatchObject({ a: 166, b: 78 });
  const { reply: same } = await compare(rates, { site: "OUS", vs: "node:UNN" });
  expect(same.verdict("en").text).toContain("sets all places side by side already");
});

test("both sides stand in the address, and in words at the head of each figure", async () => {
  const { reply, filters } = await compare(agreement, { site: "OUS", vs: "site:HUS" });
  expect(formatFilters(filters)).toBe("?site=OUS&vs=site:HUS");
  const { markup } = reply.figure("nb", { width: 640 }, "t").svg;
  const { study } = now.manifest;
  for (const [letter, code] of [
    ["A", "OUS"],
    ["B", "HUS"],
  ] as const)
    expect(markup).toContain(`aria-label="${letter}: ${names("nb", study).site(code).text}"`);
  expect(options.site).toContain("HUS");
});
