import { z } from "zod";

const field = z.object({
  name: z.string().min(1),
  type: z.enum(["string", "number", "date"]),
  description: z.string().min(1),
  rules: z.array(z.string().startsWith("must ")),
  constraints: z.object({
    required: z.literal(true).optional(),
    unique: z.literal(true).optional(),
    enum: z.array(z.string()).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
});
const key = z.array(z.string()).nonempty();
const one = z.tuple([z.string()]);

/** A table of a Data Package by what this program writes of a Table Schema. */
export const tableResource = z.object({
  name: z.string(),
  path: z.string(),
  profile: z.literal("tabular-data-resource"),
  schema: z.object({
    fields: z.array(field).nonempty(),
    missingValues: z.tuple([z.literal("")]),
    primaryKey: key.optional(),
    uniqueKeys: z.array(key).optional(),
    foreignKeys: z
      .array(z.object({ fields: one, reference: z.object({ resource: z.string(), fields: one }) }))
      .optional(),
  }),
});
export type TableResource = z.infer<typeof tableResource>;

type Row = Readonly<Record<string, string>>;
type Field = z.infer<typeof field>;

/** What is wrong with the rows of each table by its Table Schema, as `table.column: value: why`; `all` are the rows of every table. */
export function schemaFaults({ name, schema }: TableResource, all: Readonly<Record<string, readonly Row[]>>) {
  const rows = all[name] ?? [];
  const known = schema.fields.map((each) => each.name);
  const stray = Object.keys(rows[0] ?? {}).filter((column) => !known.includes(column));
  const cells = rows.flatMap((row) =>
    schema.fields.flatMap((each) => {
      const why = cellFault(row[each.name] ?? "", each);
      return why === null ? [] : [`${name}.${each.name}: ${row[each.name]}: ${why}`];
    }),
  );
  const keys = [...(schema.primaryKey ? [schema.primaryKey] : []), ...(schema.uniqueKeys ?? [])].flatMap((columns) => {
    const different = new Set(rows.map((row) => columns.map((column) => row[column]).join("\n"))).size;
    return different === rows.length
      ? []
      : [`${name}.${columns.join("+")}: ${rows.length - different} rows: not unique`];
  });
  const parents = (schema.foreignKeys ?? []).flatMap(({ fields: [column], reference }) => {
    const there = new Set(all[reference.resource]?.map((row) => row[reference.fields[0]]));
    return rows.filter((row) => !there.has(row[column])).map((row) => `${name}.${column}: ${row[column]}: not there`);
  });
  return [...stray.map((column) => `${name}.${column}: : not a field`), ...cells, ...keys, ...parents];
}

function cellFault(cell: string, { type, constraints }: Field): string | null {
  if (cell === "") return constraints.required ? "required" : null;
  if (type === "date" && !z.iso.date().safeParse(cell).success) return "not a date";
  if (type === "number" && !Number.isFinite(Number(cell))) return "not a number";
  if (constraints.enum && !constraints.enum.includes(cell)) return "not in the enum";
  if (Number(cell) < (constraints.minimum ?? -Infinity) || Number(cell) > (constraints.maximum ?? Infinity))
    return "out of range";
  return null;
}
