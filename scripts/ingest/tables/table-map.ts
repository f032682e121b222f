import { z } from "zod";

const path = z.string().min(1, "must name a file");
const text = z.string().min(1);

const from = z.union([
  text.describe("a column of the file"),
  z.strictObject({
    column: text,
    codes: z
      .record(z.string(), z.string())
      .optional()
      .describe("what each cell becomes; a cell that is not listed is a problem, an empty one stays empty"),
    percent: z.literal(true).optional().describe("the numbers are percentages, and become shares"),
  }),
  z.strictObject({ value: z.string().describe("the same for every row") }),
]);

/** A table of any registry or laboratory system, and what its columns mean. */
export const tableSchema = z.strictObject({
  file: path,
  encoding: z
    .enum(["utf-8", "windows-1252", "utf-16le", "utf-16be"])
    .optional()
    .describe("without it UTF-8, or what a byte order mark says; Latin-1 is windows-1252"),
  delimiter: z
    .enum([",", ";", "\t"])
    .optional()
    .describe("without it the one that cuts every row as wide as the header and gives the columns"),
  decimal: z.enum([".", ","]).optional().describe("without it the sign that every number of the file allows"),
  dates: z
    .enum(["day_first", "month_first"])
    .optional()
    .describe("without it the order that every date of the file allows; YYYY-MM-DD needs none"),
  missing: z.array(z.string()).default([]).describe("cells that say missing, beside empty ones, NA and NaN"),
  header: z
    .int()
    .min(1)
    .optional()
    .describe("line that names the columns, where others stand above it; without it the first that is no comment"),
  comments: text.optional().describe("lines above the header that begin with this are none"),
  where: z
    .record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]))
    .optional()
    .describe("rows count where these columns hold this, or one of these"),
  columns: z.record(z.string(), from).describe("each column of the export, and where it comes from"),
});
export type TableMap = z.output<typeof tableSchema>;

/** A CSV with the columns of the export (UTF-8, commas, ISO dates), a table with a map, or several that make one. */
export const tableSource = z.union(
  [path, tableSchema, z.array(tableSchema).min(1)],
  "must be a file, a table {file, columns}, or a list of such tables",
);
export type TableSource = z.output<typeof tableSource>;
