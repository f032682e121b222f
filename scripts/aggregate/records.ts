import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { CsvError, parse } from "csv-parse";
import { byteOrderMark } from "./first-bytes.ts";
import { InputError } from "./problem.ts";

/** One record of a CSV file: the line it begins on, its cells, and its text as it stands in the file. */
export type SourceRecord = {
  readonly line: number;
  readonly fields: readonly string[];
  readonly raw: string;
  readonly utf8: boolean;
};

/**
 * Read a CSV file record by record with true line numbers (a quoted cell may hold line ends; blank lines are skipped).
 * Bytes are read one to one as Latin-1, so that a record in a wrong encoding spoils no other; cells are decoded here.
 * Throws InputError where a quote is never closed.
 */
export async function* readRecords(path: string): AsyncGenerator<SourceRecord> {
  const bytes = createReadStream(path, { start: byteOrderMark(path) === "utf-8" ? 3 : 0 });
  const parser = parse({
    encoding: "latin1",
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    record_delimiter: ["\r\n", "\n"],
  });
  bytes.on("error", (error) => parser.destroy(error)).pipe(parser);
  let next = 1;
  try {
    for await (const item of parser) {
      const { record, raw } = decode(item);
      // csv-parse hands over blank lines before the record, and cuts a two-byte line end after its first byte.
      const text = raw.replace(/^[\r\n]+/, "");
      const line = next + raw.length - text.length;
      next = line + count(text, "\n") + (text.endsWith("\r") ? 1 : 0);
      const original = Buffer.from(text, "latin1");
      yield {
        line,
        fields: record.map(toUtf8),
        raw: original.toString("utf8").replace(/[\r\n]+$/, ""),
        utf8: isUtf8(original),
      };
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new InputError([
      `${basename(path)}:${next}: (whole row): ${cause.message}: a quote opened in this row or below is never closed; close it or double it`,
    ]);
  } finally {
    bytes.destroy();
  }
}

/** The gate for what csv-parse yields with `info` and `raw`. */
function decode(item: unknown): { readonly record: readonly string[]; readonly raw: string } {
  const { record, raw } = item as { record: readonly string[]; raw: string };
  return { record, raw };
}

const toUtf8 = (cell: string): string => Buffer.from(cell, "latin1").toString("utf8");
const count = (text: string, part: string): number => text.split(part).length - 1;
