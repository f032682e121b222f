import { beforeAll, describe, expect, test } from "vitest";
import { narrowWidth, wideWidth } from "../components/sizes.ts";
import { wordsIn } from "../define/fitting.ts";
import type { Reply } from "../define/panel.ts";
import { nodeEngine } from "../engine/node.ts";
import { openRelease } from "../engine/release.ts";
import type { PartnerRelease } from "../partners/release.ts";
import { manifestOf, partnerEngine } from "../questions/partner-engine.ts";
import { noFilters } from "../state/filters.ts";
import { langs } from "../words/lang.ts";
import { panels } from "./index.ts";
import { partnerReleaseOf } from "./partner-release.testing.ts";

const exact = openRelease("tests/fixture");

/** How counts can stand in a partner release: as they are, of a larger study, nearly all of them 0, and all. */
const states = {
  "to the nearest 5": (n: number) => 5 * Math.round(n / 5),
  "of five times as many": (n: number) => 5 * n,
  "with what is small at 0": (n: number) => (n < 20 ? 0 : 5 * Math.floor(n / 5)),
  "of nobody": () => 0,
} as const;
type State = keyof typeof states;
const names = Object.keys(states) as State[];

let releases: Readonly<Record<State, PartnerRelease>>;
beforeAll(async () => {
  const made = await Promise.all(
    names.map(async (name) => [name, await partnerReleaseOf(exact, states[name])] as const),
  );
  releases = Object.fromEntries(made) as typeof releases;
});

/** What no sentence may say of rounded counts: that a count is of nobody, or of all, or known: "the about 375". */
const forbidden = {
  en: /\b(nobody|none (of|is|has|had|got)|no (patients?|samples?|pairs?|variants?|order|treatment has|actionable finding in)\b|all (about )?\d|all of the|every one|(?<!about )\bexactly|both patients|(the|same) (about|fewer than))\b/i,
  nb: /\b(ingen (av de\b|pasient|pasienter|prøver|blodprøver|rekkefølge|som|har samtykket)|alle (de )?(omtrent )?\d+ (pasienter|prøver|mottatte|samtykkede|gener)|akkurat|begge pasientene|samme (omtrent|færre enn))/i,
};
/** What partners cannot choose, in words. */
const choices = {
  en: /\b(period|filters|working days|by month of receipt)\b/i,
  nb: /\b(periode|utvalg|arbeidsdager|måned for mottak)\b/i,
};
/** What is told in these words and is of no count: rules of a chart, sites held against each other. */
const allowed = [
  /None of the four rules is broken\./,
  /Ingen av de fire reglene er brutt\./,
  /none of \d+ sites with 20 or more stands out/,
  /from none to all of the missing/,
];
const rid = (text: string): string => allowed.reduce((left, each) => left.replace(each, ""), text);

/** Columns of units that were not counted: a target, a plan, what is worked out, the size of a run. */
const derived = new Set([
  "planned_cumulative",
  "expected_by_now",
  "target",
  "mean",
  "lower",
  "upper",
  "size",
  "mean_size",
  "full_runs_needed",
  "positives_at_target",
  "positives_for_5_points",
  "positives_for_10_points",
  "needed_to_test",
  "needed_to_test_low",
  "needed_to_test_high",
  "needed_low",
  "needed_high",
  "consented_per_month",
]);
const units = /\b(patients|samples|pairs|variants|runs|findings|libraries)\b/;

const toldIn = (reply: Reply, lang: "en" | "nb"): readonly string[] =>
  [reply.verdict(lang), reply.howSure(lang), reply.note(lang)].flatMap((each) =>
    each === null || each.text === "" ? [] : [each.text.replaceAll("\u00a0", " ")],
  );

describe.each(names)("partners' counts %s", (name) => {
  describe.each(panels)("$id", (panel) => {
    const ask = () => {
      const release = releases[name];
      const manifest = manifestOf(release, []);
      return panel.ask(partnerEngine(release, [], manifest), { manifest, filters: noFilters });
    };

    test("answers in 20 words, and how sure in 40", async () => {
      const reply = await ask();
      for (const lang of langs) {
        expect(wordsIn(reply.verdict(lang).text).length, reply.verdict(lang).text).toBeLessThanOrEqual(20);
        const sure = reply.howSure(lang)?.text ?? "";
        expect(wordsIn(sure).length, sure).toBeLessThanOrEqual(40);
      }
    });

    test("says what they hold, each sentence from a capital on", async () => {
      const reply = await ask();
      for (const lang of langs)
        for (const text of toldIn(reply, lang)) {
          expect(rid(text), `${lang}: ${text}`).not.toMatch(forbidden[lang]);
          expect(text).not.toMatch(/(^|[.!?] )(about|fewer|under|omtrent|færre) /);
          expect(text).not.toMatch(/\bp (=|below|under) |NaN|undefined|Infinity/);
          expect(text, "a choice that nobody has here").not.toMatch(choices[lang]);
        }
    });

    test("tells multiples of 5, no p-value and no share of fewer than 20", async () => {
      const { table } = await ask();
      for (const { name: column, kind, unit, basis } of table.columns)
        for (const row of table.rows) {
          const value = row[column];
          if (kind === "p") expect(value, column).toBe(null);
          if (typeof value !== "number") continue;
          if (units.test(unit) && !derived.has(column)) expect(Math.abs(value % 5), `${column} ${value}`).toBe(0);
          if (kind === "share" && basis !== undefined) expect(Number(row[basis]), column).toBeGreaterThanOrEqual(20);
        }
    });

    test("draws", async () => {
      const reply = await ask();
      for (const lang of langs)
        for (const width of [wideWidth, narrowWidth]) {
          const { markup } = reply.figure(lang, { width }, "t").svg;
          expect(markup).not.toMatch(/NaN|undefined|Infinity/);
          for (const [, text = ""] of markup.matchAll(/<text[^>]*>([^<]*)</g))
            expect(rid(text.replaceAll("\u00a0", " ")), `${width} pixels`).not.toMatch(forbidden[lang]);
        }
    });
  });
});

test("what partners are not told is no zero: a number of exact counts is there, or nothing stands in its place", async () => {
  const release = releases["of five times as many"];
  const manifest = manifestOf(release, []);
  const partners = partnerEngine(release, [], manifest);
  const own = await nodeEngine(exact);
  const sizeOf = (rows: Reply["table"]["rows"], name: string): number =>
    rows.reduce((sum, row) => sum + Math.abs(Number(row[name] ?? 0)), 0);
  for (const panel of panels) {
    const { table: told } = await panel.ask(partners, { manifest, filters: noFilters });
    const { table: known } = await panel.ask(own, { manifest: exact.manifest, filters: noFilters });
    const numbers = told.columns.filter(({ kind }) => !["code", "text", "status", "month"].includes(kind));
    for (const { name } of numbers)
      if (sizeOf(known.rows, name) > 0 && sizeOf(told.rows, name) === 0)
        expect(
          told.rows.filter((row) => row[name] === 0),
          `${panel.id}: ${name}`,
        ).toEqual([]);
  }
});
