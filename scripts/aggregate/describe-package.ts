import { exportTables } from "../../src/cubes/export/index.ts";
import { rulesOf } from "../../src/cubes/export/rules.ts";
import { studyJsonSchema } from "../../src/cubes/export/study-keys.ts";
import type { ExportColumn, ExportTable } from "../../src/cubes/export/table.ts";
import { studyFile, tableFile } from "./resources.ts";

/**
 * The dictionary of a study export as a Frictionless Data Package (Data Package 1, Table Schema 1) without any data, as JSON
 * text; study.json carries its JSON Schema. What a Table Schema has no word for stands in `rules` of the field.
 */
export function exportAsPackage(): string {
  const descriptor = {
    profile: "data-package",
    name: "study-export",
    title: "A study export",
    description: "What goes in: rows of patients, which stay inside the hospital",
    resources: [{ ...studyFile, schema: studyJsonSchema() }, ...exportTables.map(tableResource)],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

const tableResource = (table: ExportTable) => ({
  ...tableFile(table),
  required: table.required ?? false,
  schema: {
    fields: table.columns.map((column) => field(column, table)),
    missingValues: [""],
    ...keyOf(table),
    ...(table.parent ? { foreignKeys: [foreignKey(table.parent)] } : {}),
  },
});

function field(column: ExportColumn, table: ExportTable) {
  const { name, description, unit, required } = column;
  const constraints = {
    ...(required ? { required } : {}),
    ...(table.key.length === 1 && table.key[0] === name ? { unique: true } : {}),
    ...("codes" in column ? { enum: column.codes } : {}),
    ...(column.type === "number" && column.min !== undefined ? { minimum: column.min } : {}),
    ...(column.type === "number" && column.max !== undefined ? { maximum: column.max } : {}),
  };
  return {
    name,
    ...typeOf(column),
    description,
    ...(unit ? { unit } : {}),
    rules: rulesOf(column, table),
    constraints,
  };
}

function typeOf({ type }: ExportColumn) {
  if (type === "date") return { type, format: "default" };
  return { type: type === "number" ? type : "string" };
}

/** A primary key has no empty cell; a key that may have one is told as unique alone, as of Table Schema 2. */
function keyOf({ key, columns }: ExportTable) {
  if (key.length === 0) return {};
  const whole = columns.filter(({ name }) => key.includes(name)).every(({ required }) => required);
  return whole ? { primaryKey: key } : { uniqueKeys: [key] };
}

const foreignKey = ({ table, column }: NonNullable<ExportTable["parent"]>) => ({
  fields: [column],
  reference: { resource: table, fields: [column] },
});
