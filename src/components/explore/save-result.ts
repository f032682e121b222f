import type { Table } from "../../define/table.ts";
import type { Manifest } from "../../engine/manifest.ts";
import { alone, type Result } from "../../engine/result.ts";
import { noFilters } from "../../state/filters.ts";
import type { Lang } from "../../words/lang.ts";
import { markOfPage } from "../audience.ts";
import { addedNames, type DownloadMeta, downloadName, numbersFile } from "../download-files.ts";
import type { NumbersKind } from "../download-names.ts";
import { olderSaid } from "../older.ts";
import { saveBlob } from "../save-as.ts";

/** An answer as files of numbers take it: its columns beside those that say where every row comes from, none of one name. */
export function tableOfResult({ columns, rows }: Result, meta: DownloadMeta): Table {
  const added = addedNames(meta);
  const names = alone([...added, ...columns.map(({ name }) => name)]).slice(added.length);
  const kinds = { number: "number", month: "month", day: "text", text: "text" } as const;
  return {
    columns: columns.map(({ kind }, i) => ({ name: names[i] ?? "", kind: kinds[kind], unit: "" })),
    rows: rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? null]))),
  };
}

/** What the files of an answer say of where they come from; `sql` is what it answers. */
export const metaOfResult = (sql: string, manifest: Manifest, lang: Lang): DownloadMeta => ({
  ...{ panel: "query", title: sql, manifest, filters: noFilters, older: olderSaid() },
  mark: markOfPage(manifest, lang),
});

/** Saves the rows of an answer as a file that says where they come from; `sql` is what they answer. */
export function saveResult(result: Result, sql: string, kind: NumbersKind, manifest: Manifest, lang: Lang): void {
  const meta = metaOfResult(sql, manifest, lang);
  saveBlob(new Blob([numbersFile(kind, tableOfResult(result, meta), meta)]), downloadName(meta, kind));
}
