import { existsSync, rmSync } from "node:fs";
import { readRecords } from "../../aggregate/records.ts";
import { CsvFile } from "../../simulate/csv-file.ts";
import { type Cell, type Table, tables } from "../../simulate/tables.ts";

/** One table of an export while it is written anew: first the rows of others, then those that are put. */
export class ExportTable {
  readonly #name: Table;
  readonly #file: CsvFile;
  readonly #key: string;
  readonly #columns: readonly string[];
  readonly #others: ReadonlySet<string>;
  readonly #ids = new Set<string>();
  #twice = 0;

  /** Reads the table that is there, keeps its rows whose key is not in `made`, and begins the file again with them. */
  static async open(path: string, name: Table, key: string, made: ReadonlySet<string>): Promise<ExportTable> {
    const all: (readonly string[])[] = [];
    if (existsSync(path)) for await (const { fields } of readRecords(path)) all.push(fields);
    const [header = [], ...rows] = all;
    const columns = [...header, ...tables[name].filter((column) => !header.includes(column))];
    const at = columns.indexOf(key);
    const kept = rows.filter((cells) => !made.has(cells[at] ?? ""));
    rmSync(path, { force: true });
    const file = new CsvFile(path, columns);
    for (const cells of kept) file.put(columns.map((_, i) => cells[i]));
    return new ExportTable(name, file, key, columns, new Set(kept.map((cells) => cells[at] ?? "")));
  }

  private constructor(
    name: Table,
    file: CsvFile,
    key: string,
    columns: readonly string[],
    others: ReadonlySet<string>,
  ) {
    this.#name = name;
    this.#file = file;
    this.#key = key;
    this.#columns = columns;
    this.#others = others;
  }

  put(row: Readonly<Record<string, Cell>>): void {
    const id = String(row[this.#key]);
    if (this.#others.has(id) && (this.#name === "samples" || this.#name === "patients")) this.#twice += 1;
    this.#ids.add(id);
    this.#file.put(this.#columns.map((column) => row[column]));
  }

  close(): void {
    this.#file.close();
  }

  /** Keys of the rows that were put. */
  get ids(): readonly string[] {
    return [...this.#ids];
  }

  /** A message where rows of others have a key that was put too. */
  conflict(): readonly string[] {
    if (this.#twice === 0) return [];
    return [
      `${this.#name}.csv: ${this.#key}: ${this.#twice} rows of another source have ids that these files have too: take them out, or leave the files away`,
    ];
  }
}
