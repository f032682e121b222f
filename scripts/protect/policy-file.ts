import { existsSync, readFileSync } from "node:fs";
import { Json, PolicyError } from "../../src/partners/json.ts";
import type { Part, Thresholds } from "../../src/partners/policy.ts";
import { readThresholds } from "../../src/partners/read-policy.ts";
import { type Role, roles, type Where } from "../../src/partners/table.ts";
import { partnerAnswers } from "../../src/questions/partners.ts";
import { type AnyTable, knownTables } from "./exact-cells.ts";
import { Refusal } from "./problem.ts";

/** policy.json as its owner signs it: which tables are published, and by which rules. */
export type Signed = {
  readonly owner: string;
  readonly date: string;
  readonly thresholds: Thresholds;
  readonly raisedZeros: number;
  readonly tables: readonly SignedTable[];
  readonly exact: readonly Part[];
};
export type SignedTable = {
  readonly question: string;
  readonly table: AnyTable;
  /** Codes that the owner chose for a dimension, in place of those that are drawn. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
};

type Named = { readonly name: string; readonly role: Role };
/** Dimensions that tell who or when, whatever a policy calls them. */
const telling = new Set(["site", "node", "region", "month", "quarter", "tumour_group", "period", "node", "laboratory"]);
/** The one table that may cross two: who consented, without a result. */
const mayCross = "mix";

function refuseCrossing(json: Json, name: string, dimensions: readonly Named[], results: boolean): void {
  const found = dimensions.filter((each) => each.role !== "none" || telling.has(each.name)).map((each) => each.name);
  if (found.length > 1 && !(name === mayCross && !results))
    json.fail(
      "a table has at most one dimension that says who or when, but for the mix of those who consented; take one out, or show it to the study's leadership only",
      `${name} crosses ${found.join(" and ")}`,
    );
}

function readTable(name: string, json: Json): SignedTable {
  const { get } = json.object("question", "count", "results", "dimensions");
  const question = get("question").text();
  const dimensions = get("dimensions")
    .list()
    .map((each) => {
      const { get, has } = each.object("name", "role", "codes?");
      const codes = has("codes") ? get("codes").texts() : null;
      return { json: each, name: get("name").text(), role: get("role").oneOf(...roles), codes };
    });
  refuseCrossing(json, name, dimensions, get("results").truth());
  const answer = partnerAnswers.find((each) => each.name === question);
  if (answer === undefined)
    return get("question").fail(
      `no question answers this; known: ${partnerAnswers.map((each) => each.name).join(", ")}`,
    );
  if ("leadershipOnly" in answer.answer)
    return get("question").fail(`shown to the study's leadership only: ${answer.answer.leadershipOnly.en}`);
  const known = knownTables.get(name);
  if (known === undefined || known.question !== question) {
    const own = [...knownTables].filter(([, each]) => each.question === question).map(([table]) => table);
    return json.fail(
      own.length > 0 ? `its tables: ${own.join(", ")}` : "it is answered from other tables",
      `${question} has no table ${name}`,
    );
  }
  const { table } = known;
  if (get("results").truth() !== table.results)
    get("results").fail(`${name} ${table.results ? "tells" : "tells no"} results`);
  if (get("count").text() !== table.count) get("count").fail(`${name} counts ${table.count}`);
  const expected = table.dimensions.map((each) => each.name);
  if (dimensions.map((each) => each.name).join() !== expected.join())
    get("dimensions").fail(
      `${name} has the dimensions ${expected.join(", ")}`,
      dimensions.map((each) => each.name).join(", "),
    );
  const codes = dimensions.flatMap((each, i) => {
    const own = table.dimensions[i];
    if (own === undefined || each.role !== own.role)
      return each.json.fail(`${each.name} has the role ${own?.role}`, each.role);
    if (each.codes === null) return [];
    if (!("drawn" in own)) return each.json.fail("its codes are fixed: leave them out", `codes of ${each.name}`);
    return [[each.name, each.codes] as const];
  });
  return { question, table, codes: Object.fromEntries(codes) };
}

const steps = ["screened", "consented"];
function readExact(json: Json): Part {
  const { get } = json.object("table", "where");
  const where: Where = Object.fromEntries(
    get("where")
      .entries()
      .map(([name, codes]) => [name, codes.texts()]),
  );
  const table = get("table").text();
  const [step, ...more] = where["step"] ?? [];
  const isTotal =
    table === "steps-by-month" && step !== undefined && more.length === 0 && Object.keys(where).length === 1;
  if (!isTotal || !steps.includes(step))
    json.fail("exact are only the study's totals of screened and of consented, of steps-by-month");
  return { table, where };
}

/** Reads the policy that an owner signs, strictly. Throws a PolicyError or a Refusal that names place, rule and way out. */
export function readSigned(file: string): Signed {
  if (!existsSync(file)) throw new Refusal(`${file}: no such file: --policy names the signed policy`);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new PolicyError(file, "", cause instanceof Error ? cause.message : String(cause), "must be readable JSON");
  }
  const json = new Json(value, file);
  const { get } = json.object(...["format", "owner", "date", "base", "thresholds", "raised_zeros", "tables", "exact"]);
  get("format").oneOf(1);
  get("base").oneOf(5);
  const date = get("date").text();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) get("date").fail("must be a day, YYYY-MM-DD");
  const tables = get("tables")
    .entries()
    .map(([name, table]) => readTable(name, table));
  const exact = get("exact").list().map(readExact);
  for (const part of exact)
    if (!tables.some(({ table }) => table.name === part.table))
      get("exact").fail("the policy publishes no such table", part.table);
  return {
    owner: get("owner").text(),
    date,
    thresholds: readThresholds(get("thresholds")),
    raisedZeros: get("raised_zeros").number(0.1, 1),
    tables,
    exact,
  };
}
