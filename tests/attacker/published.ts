import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A row of a published table: its codes, and the number that stands there, or null where none does. */
export type Cell = {
  readonly at: Readonly<Record<string, string>>;
  readonly shown: number | null;
};
export type Table = {
  readonly name: string;
  /** Columns that say who or when. */
  readonly telling: readonly string[];
  readonly cells: readonly Cell[];
};
type Side = { readonly table: string; readonly where: Readonly<Record<string, readonly string[]>> };
export type Link = {
  readonly left: Side;
  readonly right: Side;
  readonly by: readonly (readonly [string, string])[];
  readonly kind: string;
};
/** What lies in the folder of one release. */
export type Release = {
  readonly name: string;
  readonly tables: readonly Table[];
  readonly links: readonly Link[];
  readonly exact: readonly (Side & { readonly total: number })[];
};

type Field = { readonly name: string; readonly role: string };
type Resource = {
  readonly name: string;
  readonly path: string;
  readonly schema?: { readonly fields: readonly Field[] };
};

const json = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));

function tableOf(folder: string, { name, path, schema }: Resource): Table {
  const fields = schema?.fields ?? [];
  const count = fields.find(({ role }) => role === "count")?.name ?? "";
  const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(join(folder, path)), { columns: true });
  return {
    name,
    telling: fields.filter(({ role }) => role === "who" || role === "when").map((field) => field.name),
    cells: rows.map(({ [count]: shown = "", ...at }) => ({ at, shown: shown === "" ? null : Number(shown) })),
  };
}

/** Every release of a folder, oldest first, read as anybody may: the data package, its tables, and the links of policy.json. */
export const readPublished = (folder: string): readonly Release[] =>
  readdirSync(folder)
    .toSorted()
    .map((name) => {
      const own = join(folder, name);
      const { resources }: { readonly resources: readonly Resource[] } = json(own, "datapackage.json");
      const { links, exact } = json(own, "policy.json");
      const tables = resources.filter(({ path }) => path.endsWith(".csv")).map((resource) => tableOf(own, resource));
      return { name, tables, links, exact };
    });
