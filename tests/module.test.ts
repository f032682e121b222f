import { expect, test } from "vitest";
import { packagedPath } from "../src/engine/module/stripped.ts";
import { engineOf } from "../src/engine/node.ts";
import { filterOptions } from "../src/engine/options.ts";
import { openRelease } from "../src/engine/release.ts";
import { remembering } from "../src/engine/remember.ts";
import { panels } from "../src/panels/index.ts";
import { type Filters, noFilters } from "../src/state/filters.ts";

/** With MODULE_CHOICES=all: the whole study, every single filter and some combinations. */
const isWhole = process.env["MODULE_CHOICES"] === "all";
const { manifest, arrow } = openRelease("data");
const options = filterOptions(manifest);
const [first = "", , third = ""] = options.months;
const period = `${first}..${third}`;
const singles = (["node", "site", "tumour_group"] as const).flatMap((key) =>
  options[key].map((code) => ({ [key]: code })),
);
const combined = options.node.map((node, i) => ({ node, tumour_group: options.tumour_group[i] ?? "", period }));
const chosen: readonly Partial<Filters>[] = isWhole ? [{}, ...singles, ...combined] : combined.slice(0, 1);
/** Rows as text: a list in them carries more than its values. */
const said = (rows: readonly unknown[]): string =>
  JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));

test(`the stripped module answers every panel as the packaged one does, choices: ${chosen.length}`, {
  timeout: 600_000,
}, async () => {
  const stripped = await engineOf((cube) => arrow(cube.name));
  const packaged = await engineOf((cube) => arrow(cube.name), packagedPath);
  let rows = 0;
  const differing = new Set<string>();
  const both = remembering({
    query: async (sql, params) => {
      const answer = await stripped.query(sql, params);
      if (said(answer) !== said(await packaged.query(sql, params))) differing.add(JSON.stringify([sql, params]));
      rows += answer.length;
      return answer;
    },
  });
  for (const filters of chosen)
    for (const panel of panels) await panel.ask(both, { manifest, filters: { ...noFilters, ...filters } });
  expect([...differing]).toEqual([]);
  expect(rows).toBeGreaterThan(1000);
});
