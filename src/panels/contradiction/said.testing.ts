import type { Table } from "../../define/table.ts";
import type { Setting } from "../../engine/setting.ts";
import type { Lang } from "../../words/lang.ts";
import { type CodeList, names } from "../../words/names.ts";

/** What a panel said in a language, with the table of the same reply. */
export type Said = {
  readonly panel: string;
  readonly lang: Lang;
  readonly verdict: string;
  readonly howSure: string;
  readonly table: Table;
  /** The filters as the panel follows them. */
  readonly setting: Setting;
  /** How many consented under the same filters, as the figure of the sites counts them. */
  readonly consented: number;
  /** The table of another figure under the same filters. */
  readonly elsewhere: (panel: string) => Table | undefined;
};

/** What is wrong with it: the rule, the words, and what the table has to say of them. */
export type Fault = { readonly rule: string; readonly said: string; readonly why: string };

/** How a code of the table is called in sentences. */
export const nameOf = ({ lang, setting }: Said, codes: CodeList, code: string): string =>
  String(names(lang, setting.manifest.study)[codes](code));

/** Names of the codes and the texts that a table holds, the longest first: figures in them are no numbers of the sentence. */
export function namesIn(said: Said): readonly string[] {
  const { columns, rows } = said.table;
  const told = columns.flatMap(({ name, kind, codes }) =>
    kind === "code" || kind === "text" || kind === "status"
      ? [...new Set(rows.map((row) => row[name]))].flatMap((cell) =>
          typeof cell === "string" ? [cell, ...(codes ? nameOf(said, codes, cell).split("; ") : [])] : [],
        )
      : [],
  );
  return [...new Set(told)].filter((name) => /\d/.test(name)).toSorted((a, b) => b.length - a.length);
}

/** The table with the laboratory of each row's site, where it has sites only: a sentence may add up the sites of one. */
export function withNodes({ table, setting }: Said): Table {
  const has = (wanted: string): boolean => table.columns.some(({ name }) => name === wanted);
  if (!has("site") || has("node")) return table;
  const nodes = new Map(setting.manifest.study.sites.map(({ code, node }) => [code, node]));
  return {
    columns: [...table.columns, { name: "node", kind: "code", unit: "", codes: "node" }],
    rows: table.rows.map((row) => ({ ...row, node: nodes.get(String(row["site"])) ?? null })),
  };
}
