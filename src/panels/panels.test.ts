import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inTurn } from "../../tests/whole.ts";
import { builtWidths, wideWidth } from "../components/sizes.ts";
import { tableHtml } from "../components/table-html.ts";
import { wordsIn } from "../define/fitting.ts";
import type { Panel, Reply } from "../define/panel.ts";
import type { Engine } from "../engine/engine.ts";
import { nodeEngine } from "../engine/node.ts";
import { filterOptions } from "../engine/options.ts";
import { openRelease } from "../engine/release.ts";
import { rowsEngine } from "../engine/rows-engine.ts";
import type { Setting } from "../engine/setting.ts";
import { plainText } from "../marks/plain-text.testing.ts";
import { type Filters, noFilters } from "../state/filters.ts";
import { panelPages } from "../state/pages.ts";
import { headings } from "../words/columns.ts";
import { langs } from "../words/lang.ts";
import { names } from "../words/names.ts";
import { panels, relatedTo } from "./index.ts";

const release = openRelease("data");
const { manifest } = release;
const options = filterOptions(manifest);
const everything: Setting = { manifest, filters: noFilters };

/** A release of a study in which nothing has happened yet, with every table supplied and with none but patients. */
const empty = (supplied: readonly string[]): Setting => ({
  manifest: { ...manifest, firstMonth: null, previous: null, supplied },
  filters: noFilters,
});
const bare: Setting = {
  manifest: {
    ...empty(["patients"]).manifest,
    study: { ...manifest.study, plan: [], turnaround_targets: [], changes: [], next_update: null },
  },
  filters: noFilters,
};
const only = (filters: Partial<Filters>): Setting => ({ manifest, filters: { ...noFilters, ...filters } });

let full: Engine;
let nobody: Engine;
beforeAll(async () => {
  full = await nodeEngine(release);
  nobody = await rowsEngine({});
});

/** Every state of the data in which a panel must still say something true. */
const situations: readonly (readonly [string, () => Engine, Setting])[] = [
  ["the shipped release", () => full, everything],
  ["one site", () => full, only({ site: options.site[0] ?? "" })],
  [
    "one rare group in one month",
    () => full,
    only({ tumour_group: "unknown", period: `${options.months[0]}..${options.months[0]}` }),
  ],
  ["a period before the study", () => full, only({ period: "1999-01..1999-02" })],
  ["an empty study", () => nobody, empty(manifest.supplied)],
  ["an empty study that supplied patients only, without plan and targets", () => nobody, bare],
];

const manners = [...builtWidths, wideWidth].flatMap((width) => langs.map((lang) => ({ width, lang })));

/** Words that a number which went wrong leaves behind. */
const broken = /\b(NaN|undefined|null|Infinity|\[object \w+\])\b/;

function texts(panel: Panel, answer: Reply, context: Setting): string[] {
  return langs.flatMap((lang) => [
    answer.summary(lang).markup,
    answer.note(lang).markup,
    tableHtml(answer.table, names(lang, context.manifest.study), lang, panel.title(lang)).markup,
  ]);
}

/** A panel's reply in a situation, and its figures at the widths and in the languages whose turn it is. */
async function drawIn(panel: Panel, engine: Engine, context: Setting, turn: number) {
  const answer = await panel.ask(engine, context);
  const figures = inTurn(manners, turn, 4).map(({ width, lang }) => ({
    of: `${lang} ${width}`,
    markup: answer.figure(lang, { width }, "t").svg.markup,
  }));
  return { answer, figures };
}

/** What only a reader at the page can do: a figure stands in a frame, a file and on paper too. */
const asked = /\b(choose|type|click|tap|press|scroll|velg|skriv|klikk|trykk)\b/i;

const sides = /\b(both|blood|tissue)\b/g;

/** Classes of the marks that a legend names and that the rest of the figure does not have; where it names no two sides, a sample stands for all. */
function namedInVain(markup: string): readonly string[] {
  const [key = ""] = markup.match(/<g class="legend".*?<\/g>/s) ?? [];
  const classesIn = (text: string): readonly string[] =>
    [...text.matchAll(/<(?:circle|rect|line|path)\b[^>]* ?class="([^"]+)"/g)].map(([, name = ""]) => name);
  const named = classesIn(key);
  const isOfSides = new Set(named.flatMap((name) => name.match(sides) ?? [])).size > 1;
  const wordsOf = (name: string): ReadonlySet<string> =>
    new Set((isOfSides ? name : name.replace(sides, "")).split(" ").filter((word) => word !== ""));
  const drawn = classesIn(markup.replace(key, "")).map(wordsOf);
  return named.filter((name) => !drawn.some((each) => [...wordsOf(name)].every((word) => each.has(word))));
}

test("ids are unique, and each panel stands on a page that there is", () => {
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  for (const { id, page } of panels) expect(panelPages, id).toContain(page);
});

test("what a panel says is related exists, is another, and is said once", () => {
  const ids = panels.map(({ id }) => id);
  for (const { id, related } of panels) {
    for (const other of related) expect(ids, `${id}: ${other}`).toContain(other);
    expect(related, id).not.toContain(id);
    expect(new Set(related).size, id).toBe(related.length);
    const back = panels.filter((other) => related.includes(other.id) && other.related.includes(id));
    expect(
      back.map((other) => other.id),
      `${id}: one of the two is enough`,
    ).toEqual([]);
  }
});

test("each of two related panels leads to the other", () => {
  for (const panel of panels)
    for (const other of relatedTo(panel)) expect(relatedTo(other), `${panel.id}, ${other.id}`).toContain(panel);
  expect(panels.filter((panel) => relatedTo(panel).length > 0).length).toBeGreaterThan(30);
});

describe.each(panels.map((panel, i) => ({ id: panel.id, panel, i })))("$id", ({ panel, i }) => {
  const made = new Map<string, ReturnType<typeof drawIn>>();
  afterAll(() => made.clear());
  /** What is asked and drawn in a situation, once for all tests of the panel. */
  function drawn([name, engine, context]: (typeof situations)[number]) {
    const turn = i + situations.findIndex(([each]) => each === name);
    const its = made.get(name) ?? drawIn(panel, engine(), context, turn);
    made.set(name, its);
    return its;
  }

  test("has its folder, its query and its words in both languages", () => {
    expect(existsSync(`src/panels/${panel.page}/${panel.id}/panel.ts`)).toBe(true);
    expect(panel.sql.length).toBeGreaterThan(0);
    for (const lang of langs) {
      expect(panel.title(lang)).not.toBe("");
      for (const [part, { text }] of [false, true].flatMap((rounded) => Object.entries(panel.method(lang, rounded)))) {
        expect(text.length, `${lang}: ${part}`).toBeGreaterThan(10);
        expect(text, `${lang}: ${part}`).not.toMatch(/[,;] ?[.,;:]|(?<!:): ?[.,;]/);
      }
    }
    expect(panel.title("nb")).not.toBe(panel.title("en"));
    expect(panel.method("nb").definition.text).not.toBe(panel.method("en").definition.text);
  });

  test.each(situations)("says something true of %s", async (...situation) => {
    const { answer, figures } = await drawn(situation);
    for (const text of texts(panel, answer, situation[2])) expect(text).not.toMatch(broken);
    for (const lang of langs)
      for (const { text } of [answer.summary(lang), answer.note(lang)]) expect(text, lang).not.toMatch(asked);
    for (const lang of langs) expect(plainText(answer.summary(lang)).length).toBeGreaterThan(20);
    for (const { of, markup } of figures) {
      expect(markup, of).not.toMatch(broken);
      expect(
        plainText({ markup: markup.replace(/<(title|desc)[^>]*>[^<]*<\/\1>/g, "") }),
        `${of}: words in the figure`,
      ).not.toBe("");
      expect(markup, "a style attribute is refused by the pages' policy").not.toMatch(/\sstyle=/);
      const sizes = [...markup.matchAll(/font-size="([\d.]+)/g)].map(([, size]) => Number(size));
      expect(sizes.filter((size) => size < 12)).toEqual([]);
    }
  });

  test.each(situations)("names in its legend only marks that it has: %s", async (...situation) => {
    for (const { of, markup } of (await drawn(situation)).figures) expect(namedInVain(markup), of).toEqual([]);
  });

  test.each(situations)(
    "answers in at most 20 words, without an interval, and says how sure in at most 40: %s",
    async (...situation) => {
      const { answer: reply } = await drawn(situation);
      for (const lang of langs) {
        const verdict = reply.verdict(lang).text;
        expect(wordsIn(verdict).length, `${lang}: ${verdict}`).toBeLessThanOrEqual(20);
        expect(verdict, lang).not.toMatch(/interval|\d [–-] \d/);
        const sure = reply.howSure(lang)?.text ?? "";
        expect(wordsIn(sure).length, `${lang}: ${sure}`).toBeLessThanOrEqual(40);
      }
    },
  );

  test("heads every column in both languages, and every row has every column", async () => {
    const { table } = await panel.ask(full, everything);
    expect(table.columns.length).toBeGreaterThan(1);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const { name, basis } of table.columns) {
      for (const lang of langs)
        expect(new Map(Object.entries(headings[lang])).get(name), `${lang}: heading of ${name}`).toBeTruthy();
      if (basis !== undefined) expect(table.columns.map((column) => column.name)).toContain(basis);
      expect(
        table.rows.filter((row) => row[name] === undefined),
        name,
      ).toEqual([]);
    }
  });

  test("labels each mark with a full reading", async () => {
    const answer = await panel.ask(full, everything);
    for (const lang of langs) {
      const labels = [
        ...answer.figure(lang, { width: wideWidth }, "t").svg.markup.matchAll(/class="mark [^>]*aria-label="([^"]*)"/g),
      ];
      expect(labels.length).toBeGreaterThan(0);
      for (const [, label] of labels) expect(label).toMatch(/\p{L}.*\d|\p{L}{4}/u);
    }
  });
});
