import type { Policy } from "../partners/policy.ts";
import { identifies, keysOf } from "../partners/table.ts";
import { capital } from "../say/names.ts";
import { formats } from "../words/format.ts";
import type { Lang } from "../words/lang.ts";
import { pageWords } from "../words/page.ts";
import type { Rules } from "../words/privacy.ts";
import { tableNames } from "../words/table-names.ts";
import { foundWords, type Published } from "./published.ts";

const totalOf = ({ exact }: Policy, step: string): number | undefined =>
  exact.find(({ where }) => where["step"]?.join() === step)?.total;

/** Rules and figures of a partner release as the officer's page tells them in a language. */
export function rulesOf({ policy, audit }: Published, simulated: boolean, lang: Lang): Rules {
  const f = formats[lang];
  const { base, thresholds, tables } = policy;
  const named = (which: (table: Policy["tables"][string]) => boolean): string =>
    Object.entries(tables)
      .flatMap(([name, table]) => (which(table) ? [tableNames[name]?.[lang] ?? name] : []))
      .join("; ") || pageWords[lang].none;
  const exact = (step: string): string | null => {
    const total = totalOf(policy, step);
    return total === undefined ? null : f.exact(total);
  };
  const cells = audit?.tables.map((table) => table.cells) ?? Object.values(tables).map((table) => keysOf(table).length);
  return {
    ...{ base, group: thresholds.group, gene: thresholds.gene, newPatients: thresholds.new_patients },
    raised: f.percent(policy.raised_zeros),
    owner: policy.owner,
    simulated,
    date: f.day(policy.date),
    tables: f.exact(Object.keys(tables).length),
    cells: f.exact(cells.reduce((sum, n) => sum + n, 0)),
    releases: audit?.releases.length ?? 1,
    screened: exact("screened"),
    consented: exact("consented"),
    inclusion: named((table) => identifies(table) && !table.results),
    results: named((table) => identifies(table) && table.results),
    neither: capital(named((table) => !identifies(table))),
    audit: foundWords({ audit }, lang),
  };
}
