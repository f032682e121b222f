import { Json } from "./json.ts";
import type { ExactTotal, Link, Part, Policy, Thresholds } from "./policy.ts";
import { type Dimension, roles, type Table, type Where } from "./table.ts";

const readWhere = (json: Json): Where =>
  Object.fromEntries(json.entries().map(([name, codes]) => [name, codes.texts()]));

function readDimension(json: Json): Dimension {
  const { get } = json.object("name", "role", "codes", "ordered");
  return {
    name: get("name").text(),
    role: get("role").oneOf(...roles),
    codes: get("codes").texts(),
    ordered: get("ordered").truth(),
  };
}

function readTable(json: Json): Table {
  const { get } = json.object("question", "count", "results", "dimensions", "impossible");
  return {
    question: get("question").text(),
    count: get("count").text(),
    results: get("results").truth(),
    dimensions: get("dimensions").list().map(readDimension),
    impossible: get("impossible").list().map(readWhere),
  };
}

type Tables = Readonly<Record<string, Table>>;

/** Some cells of a table that is there, by dimensions and codes that it has. */
function readPart(json: Json, tables: Tables, ...more: readonly string[]): Part {
  const { get } = json.object("table", "where", ...more);
  const table = get("table").text();
  const found = tables[table] ?? get("table").fail(`known tables: ${Object.keys(tables).join(", ")}`);
  const where = readWhere(get("where"));
  for (const [name, codes] of get("where").entries()) {
    const dimension =
      found.dimensions.find((each) => each.name === name) ??
      codes.fail(`${table} has the dimensions ${found.dimensions.map((each) => each.name).join(", ")}`, "no dimension");
    const unknown = codes.texts().filter((code) => !dimension.codes.includes(code));
    if (unknown.length > 0)
      codes.fail(`codes of ${name}: ${dimension.codes.join(", ")}`, `no code ${unknown.join(", ")}`);
  }
  return { table, where };
}

function readLink(json: Json, tables: Tables): Link {
  const { get } = json.object("left", "right", "by", "kind");
  const [left, right] = [readPart(get("left"), tables), readPart(get("right"), tables)];
  const has = ({ table }: Part, name: string): boolean =>
    tables[table]?.dimensions.some((dimension) => dimension.name === name) ?? false;
  const by = get("by")
    .list()
    .map((pair) => {
      const names = pair.list().map((name) => name.text());
      const [l, r] = names;
      if (l === undefined || r === undefined || names.length > 2) return pair.fail("must be a pair of dimensions");
      if (!has(left, l)) pair.fail(`${left.table} has no such dimension`, l);
      if (!has(right, r)) pair.fail(`${right.table} has no such dimension`, r);
      return [l, r] as const;
    });
  return { left, right, by, kind: get("kind").oneOf("equal", "at_most") };
}

const readExact = (json: Json, tables: Tables): ExactTotal => ({
  ...readPart(json, tables, "total"),
  total: json.object("table", "where", "total").get("total").whole(0),
});

export function readThresholds(json: Json): Thresholds {
  const { get } = json.object("group", "gene", "new_patients");
  return {
    group: get("group").whole(20),
    gene: get("gene").whole(10),
    new_patients: get("new_patients").whole(10),
  };
}

/** policy.json of a partner release, read strictly; `file` is what messages name. Throws a PolicyError. */
export function readPolicy(value: unknown, file: string): Policy {
  const json = new Json(value, file);
  const { get } = json.object(
    ...["format", "owner", "date", "base", "thresholds", "raised_zeros", "tables", "links", "exact"],
  );
  const tables = Object.fromEntries(
    get("tables")
      .entries()
      .map(([name, table]) => [name, readTable(table)]),
  );
  return {
    format: get("format").oneOf(1),
    owner: get("owner").text(),
    date: get("date").text(),
    base: get("base").oneOf(5),
    thresholds: readThresholds(get("thresholds")),
    raised_zeros: get("raised_zeros").number(0.1, 1),
    tables,
    links: get("links")
      .list()
      .map((link) => readLink(link, tables)),
    exact: get("exact")
      .list()
      .map((total) => readExact(total, tables)),
  };
}
