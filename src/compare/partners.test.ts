import { expect, test } from "vitest";
import { wordsIn } from "../define/fitting.ts";
import { panels } from "../panels/index.ts";
import { openPartners } from "../questions/open-partners.ts";
import { noFilters } from "../state/filters.ts";
import { langs } from "../words/lang.ts";
import { comparedReply } from "./reply.ts";

const [now, before] = [openPartners("partners"), openPartners("partners", "2023-07-31")];
const filters = { ...noFilters, vs: "release:2023-07-31" };

test("a partner release says which releases lie before it", () => {
  expect(now.manifest.earlier).toEqual(["2023-04-30", "2023-07-31"].map((release) => ({ release, answers: null })));
  expect(before.manifest.earlier?.map(({ release }) => release)).toEqual(["2023-04-30"]);
});

test.each(panels)(
  "$id is compared between two partner releases in rounded counts, without an interval",
  async (panel) => {
    const side = async ({ manifest, engine }: typeof now) => ({
      filters: noFilters,
      manifest,
      reply: await panel.ask(engine, { manifest, filters: noFilters }),
    });
    const sides = { a: await side(now), b: await side(before) };
    const reply = comparedReply(panel, sides, filters);
    for (const lang of langs) {
      expect(wordsIn(reply.verdict(lang).text).length, reply.verdict(lang).text).toBeLessThanOrEqual(20);
      expect(wordsIn(reply.howSure(lang)?.text ?? "").length, reply.howSure(lang)?.text).toBeLessThanOrEqual(40);
      expect(reply.figure(lang, { width: 640 }, "t").svg.markup).not.toMatch(/\b(NaN|undefined)\b/);
    }
    expect(reply.table.rows.filter((row) => row["a_minus_b_low"] !== null)).toEqual([]);
    // What is given away of each release is known, and nothing else.
    const given = new Set(
      [sides.a, sides.b].flatMap(({ reply: { table } }) => table.rows.flatMap((row) => Object.values(row))),
    );
    for (const { a, b } of reply.table.rows)
      for (const value of [a, b]) if (value !== null) expect(given).toContain(value);
  },
);
