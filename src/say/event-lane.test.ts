import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { study } from "../cubes/study.testing.ts";
import { openRelease } from "../engine/release.ts";
import type { Setting } from "../engine/setting.ts";
import { type Filters, noFilters } from "../state/filters.ts";
import { monthsTo } from "../stats/complete-month.ts";
import { formats } from "../words/format.ts";
import { type Lang, langs } from "../words/lang.ts";
import { names } from "../words/names.ts";
import { enrolmentKinds, eventLane, laboratoryKinds, type TimeAxis } from "./event-lane.ts";

const { manifest } = openRelease("tests/fixture");
const told = study({
  data_cut: "2023-06-30",
  sites: [
    { code: "A", name: "Ahus", node: "N", opened: "2023-03-01" },
    { code: "B", name: "Bærum", node: "M", opened: "2023-09-01" },
  ].map((site) => ({ ...site, region: null, target: null })),
  plan: [{ version: "2", approved_on: "2023-05-05", source: "", points: [] }],
  changes: [
    { on: "2023-02-10", scope: "blood", text_en: "New kit", text_nb: "Nytt sett", resets_limits: true },
    { on: "2023-01-10", scope: "enrolment", text_en: "New protocol", text_nb: "Ny protokoll", resets_limits: false },
  ],
  holidays: [{ on: "2022-12-22", until: "2023-01-02", text_en: "Christmas", text_nb: "Jul" }],
});
const setting = (filters: Partial<Filters> = {}): Setting => ({
  manifest: { ...manifest, study: told },
  filters: { ...noFilters, ...filters },
});
const voice = (lang: Lang) => ({ lang, f: formats[lang], names: names(lang, told) });
/** From January to June 2023 in so many pixels a month. */
const axis = (perMonth: number, more: Partial<TimeAxis> = {}): TimeAxis => ({
  ...{ left: 0, right: 6 * perMonth, top: 0, y: 100, kinds: enrolmentKinds, of: ["enrolment"] },
  at: (day, over) => monthsTo("2023-01", day, over) * perMonth,
  ...more,
});

/** Words are bound to their numbers by spaces that do not break. */
const textsOf = ({ told }: { readonly told: readonly { readonly text: string }[] }): string[] =>
  told.map(({ text }) => text.replaceAll("\u00a0", " "));

describe.each(langs)("in %s", (lang) => {
  test("events within the axis are told with their days, one that began before it too", () => {
    expect(textsOf(eventLane(axis(100), setting(), voice(lang)))).toEqual(
      lang === "en"
        ? [
            "22 December 2022 to 2 January 2023: Christmas.",
            "10 January 2023: New protocol.",
            "1 March 2023: Ahus opened.",
            "5 May 2023: Plan 2 approved.",
          ]
        : [
            "22. desember 2022 til 2. januar 2023: Jul.",
            "10. januar 2023: Ny protokoll.",
            "1. mars 2023: Ahus åpnet.",
            "5. mai 2023: Plan 2 godkjent.",
          ],
    );
  });
  test("what stands close is folded into one that names the weightiest, and reads all", () => {
    const { markup } = eventLane(axis(60), setting(), voice(lang)).marks[0] ?? { markup: "" };
    const plain = markup.replaceAll("\u00a0", " ");
    expect(markup).toContain(lang === "en" ? ">Change and 1 more<" : ">Endring og 1 til<");
    expect(plain).toContain(lang === "en" ? "Christmas.\n10 January 2023" : "Jul.\n10. januar 2023");
    const narrow = eventLane(axis(6), setting(), voice(lang)).marks[0]?.markup;
    expect(narrow).toContain(">4<");
  });
});

test("a site that is to open is told as such, and only on an axis that reaches its day", () => {
  const lane = eventLane(axis(50, { right: 500, kinds: ["opening"] }), setting(), voice("en"));
  expect(textsOf(lane)).toEqual(["1 March 2023: Ahus opened.", "1 September 2023: Bærum is to open."]);
  expect(textsOf(eventLane(axis(50, { kinds: ["opening"] }), setting({ site: "B" }), voice("nb")))).toEqual([]);
});
test("a change says its specimen, and that limits are new where they are shown", () => {
  const change = axis(100, { kinds: ["change"], of: ["blood"] });
  expect(textsOf(eventLane(change, setting(), voice("nb")))).toEqual(["10. februar 2023: Blod: Nytt sett."]);
  expect(textsOf(eventLane({ ...change, limits: true }, setting(), voice("en")))).toEqual([
    "10 February 2023: Blood: New kit (new limits).",
  ]);
});
test("without an event there is no mark and no room", () => {
  expect(eventLane(axis(100, { kinds: [] }), setting(), voice("en"))).toEqual({ marks: [], height: 0, told: [] });
});
test("of all openings none stands out in what laboratories do; those of a choice do", () => {
  expect(laboratoryKinds(setting())).not.toContain("opening");
  expect(laboratoryKinds(setting({ node: "N" }))).toContain("opening");
});

test("every figure with an axis of months draws events under it", () => {
  const charts = globSync("src/{panels,kinds}/**/*.ts", { exclude: ["**/*.test.ts"] })
    .map((file) => ({ file, code: readFileSync(file, "utf8") }))
    .filter(({ code }) => /\b(monthTicks|timeAxis)\(/.test(code));
  expect(charts.length).toBeGreaterThan(4);
  expect(charts.filter(({ code }) => !code.includes("eventLane(")).map(({ file }) => file)).toEqual([]);
});
