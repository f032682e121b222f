import { expect, test } from "vitest";
import type { Engine } from "../engine/engine.ts";
import { openRelease } from "../engine/release.ts";
import { noFilters } from "../state/filters.ts";
import { discordanceReasons } from "./concordance/discordance-reasons/panel.ts";
import { msi } from "./concordance/msi/panel.ts";
import { tmb } from "./concordance/tmb/panel.ts";
import { vaf } from "./concordance/vaf/panel.ts";
import { consequenceFlow } from "./value/consequence-flow/panel.ts";

const { manifest } = openRelease("data");
/** A database that holds nothing. */
const none: Engine = { query: () => Promise.resolve([]) };

test.each([
  [vaf, ["patients"], "samples", []],
  [vaf, ["patients", "samples"], "variants", []],
  [tmb, ["patients"], "samples", ["pairs"]],
  [tmb, ["patients", "samples"], "biomarkers", ["pairs"]],
  [msi, ["patients"], "samples", []],
  [msi, ["patients", "samples"], "biomarkers", []],
  [discordanceReasons, ["patients", "reviews"], "samples", []],
  [discordanceReasons, ["patients", "samples", "reviews"], "variants", []],
  [discordanceReasons, ["patients", "samples", "variants"], "reviews", []],
  [consequenceFlow, ["patients"], "decisions", ["patients", "of_patients", "later_further"]],
])("$0.id with %j names the first missing table, %s, and knows no number", async (panel, supplied, missing, counts) => {
  const reply = await panel.ask(none, { manifest: { ...manifest, supplied }, filters: noFilters });
  expect(reply.summary("en").text).toContain("The study has not supplied");
  expect(reply.summary("en").text).toContain(missing);
  expect(reply.table.rows.length > 0).toBe(counts.length > 0);
  for (const row of reply.table.rows) {
    expect(row["status"]).toBe("not_supplied");
    for (const name of counts) expect(row[name]).toBe(null);
  }
});
