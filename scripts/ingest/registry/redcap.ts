import { InputError } from "../../aggregate/problem.ts";
import { Refused } from "../read/verdict.ts";
import { columnsOf, decisionShape, patientShape, sampleShape } from "../tables/shapes.ts";
import { type SuppliedRow, suppliedRow } from "../tables/supplied.ts";
import { columnsRead, fieldReader } from "./redcap-fields.ts";
import { type RedcapRow, readDictionary, readRedcap } from "./redcap-file.ts";
import type { RedcapFrom, RedcapMap } from "./redcap-map.ts";

/** What a REDCap export supplies: a row for each patient, the rows of samples and decisions, and how many of its rows were needed. */
export type Registry = {
  readonly patients: readonly SuppliedRow[];
  readonly samples: readonly SuppliedRow[];
  /** Discussions at the tumour board. */
  readonly decisions: readonly SuppliedRow[];
  /** Columns that the map names, by table. */
  readonly columns: Readonly<Record<keyof typeof known, ReadonlySet<string>>>;
  readonly account: { readonly rows: number; readonly kept: number; readonly kept_out: number };
};

/** Columns that a map may name; the id of the patient is that of the record. */
const known = {
  patients: columnsOf(patientShape).filter((column) => column !== "patient_id"),
  samples: columnsOf(sampleShape),
  decisions: columnsOf(decisionShape).filter((column) => column !== "patient_id"),
};

/**
 * Reads a flat export by its dictionary and the map. A value of a patient is the one value that the record's rows hold,
 * in the event that the map names; the site is that of the data access group. Throws InputError with every problem, by
 * line and field; no cell stands in it.
 */
export async function readRegistry(map: RedcapMap, at: (path: string) => string): Promise<Registry> {
  const fields = await readDictionary(at(map.dictionary));
  const from = [map.patients, map.samples?.columns, map.decisions?.columns].flatMap((columns) =>
    Object.values(columns ?? {}),
  );
  const wanted = new Set(from.flatMap((one) => columnsRead(one, fields)));
  const file = await readRedcap(at(map.data), map.delimiter, map.id, (column) => wanted.has(column));
  const problems = new Set<string>();
  const used = new Set<RedcapRow>();
  const tried = <T>(place: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.add(`${place}: ${error.refusal.column}: ${error.refusal.rule}`);
      return undefined;
    }
  };
  const readers = (kind: keyof typeof known, columns: Readonly<Record<string, RedcapFrom>>) =>
    Object.entries(columns).flatMap(([column, from]) => {
      if (!known[kind].includes(column))
        problems.add(`redcap.${kind}.${column}: not a column; known are ${known[kind].join(", ")}`);
      const told = typeof from === "string" ? undefined : from.event;
      const events = typeof told === "string" ? [told] : told;
      for (const event of events ?? []) needEvent(event, `redcap.${kind}.${column}`);
      const reader = tried(`redcap.${kind}.${column}`, () => fieldReader(from, map.id, fields, file));
      return reader === undefined ? [] : [{ column, events, reader }];
    });
  const needEvent = (event: string | undefined, place: string): void => {
    if (event !== undefined && !file.places.get("redcap_event_name")?.has(event))
      problems.add(`${place}: event: no row of this event; write it as the file does`);
  };
  const idOf = tried("redcap.id", () => fieldReader(map.id, map.id, fields, file));
  const groupOf = ({ cells }: RedcapRow): string => siteOf(cells.get("redcap_data_access_group"), map.sites);
  const [key = ""] = file.columns;
  const ofPatient = readers("patients", map.patients);
  const ofSample = readers("samples", map.samples?.columns ?? {});
  const ofDecision = readers("decisions", map.decisions?.columns ?? {});
  needEvent(map.samples?.event, "redcap.samples");
  needEvent(map.decisions?.event, "redcap.decisions");
  if (map.decisions !== undefined && map.decisions.columns["discussed_on"] === undefined)
    problems.add("redcap.decisions.columns: discussed_on: must name the field that holds the day of the discussion");
  if (map.samples !== undefined && map.samples.columns["sample_id"] === undefined)
    problems.add("redcap.samples.columns: sample_id: must name the field that holds the sample's id");

  const patients: SuppliedRow[] = [];
  const patientOf = new Map<RedcapRow, string>();
  for (const rows of Map.groupBy(file.rows, ({ cells }) => cells.get(key)).values()) {
    const [first] = rows;
    if (first === undefined || idOf === undefined) continue;
    const one = (column: string, read: (row: RedcapRow) => string | undefined, events?: readonly string[]): string => {
      const values = new Set<string>();
      for (const row of rows.filter(({ cells }) => events?.includes(cells.get("redcap_event_name")) ?? true)) {
        const value = tried(`redcap.data:${row.line}`, () => read(row)) ?? "";
        if (value === "") continue;
        // The id and the access group stand on every row, needed or not.
        if (read !== idOf && read !== groupOf) used.add(row);
        values.add(value);
      }
      if (values.size > 1)
        problems.add(`redcap.data:${first.line}: ${column}: different values in the rows of one record; name an event`);
      return [...values][0] ?? "";
    };
    const values: Record<string, string> = { patient_id: one("patient_id", idOf) };
    if (values["patient_id"] === "") problems.add(`redcap.data:${first.line}: ${map.id}: a record without an id`);
    values["site"] = one("site", groupOf);
    for (const { column, events, reader } of ofPatient) values[column] = one(column, reader, events);
    if (values["site"] === "") problems.add(`redcap.data:${first.line}: site: neither a data access group nor a field`);
    patients.push(suppliedRow(values, `redcap.data:${first.line}`));
    for (const row of rows) patientOf.set(row, values["patient_id"] ?? "");
  }

  /** Rows of the record itself, or of one repeating instrument, in which the column that must be there is filled. */
  const rowsOf = (
    place: { readonly instrument?: string | undefined; readonly event?: string | undefined } | undefined,
    columns: typeof ofSample,
    must: string,
  ): readonly { readonly row: RedcapRow; readonly values: Readonly<Record<string, string>> }[] =>
    (place === undefined ? [] : file.rows).flatMap((row) => {
      if (row.cells.get("redcap_repeat_instrument") !== (place?.instrument ?? "")) return [];
      if (place?.event !== undefined && row.cells.get("redcap_event_name") !== place.event) return [];
      const values: Record<string, string> = {};
      for (const { column, reader } of columns)
        values[column] = tried(`redcap.data:${row.line}`, () => reader(row)) ?? "";
      if ((values[must] ?? "") === "") return [];
      used.add(row);
      return [{ row, values }];
    });
  const samples = rowsOf(map.samples, ofSample, "sample_id").map(({ row, values }) =>
    suppliedRow(values, `redcap.data:${row.line}`),
  );
  const decisions = rowsOf(map.decisions, ofDecision, "discussed_on").map(({ row, values }) =>
    suppliedRow({ ...values, patient_id: patientOf.get(row) ?? "" }, `redcap.data:${row.line}`),
  );
  if (problems.size > 0) throw new InputError([...problems]);
  const kept = used.size;
  const named = (columns: Readonly<Record<string, RedcapFrom>> = {}): ReadonlySet<string> =>
    new Set(Object.keys(columns));
  return {
    patients,
    samples,
    decisions,
    columns: {
      patients: named(map.patients),
      samples: named(map.samples?.columns),
      decisions: named(map.decisions?.columns),
    },
    account: { rows: file.count, kept, kept_out: file.count - kept },
  };
}

function siteOf(group: string, sites: RedcapMap["sites"]): string {
  if (sites === undefined || group === "") return group;
  const site = sites[group];
  if (site === undefined)
    throw new Refused("redcap_data_access_group", "", "a group that the map does not translate; add it under sites");
  return site;
}
