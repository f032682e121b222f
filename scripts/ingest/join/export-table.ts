import { existsSync, renameSync, rmSync } from "node:fs";
import { exportTables } from "../../../src/cubes/export/index.ts";
import { readRecords } from "../../aggregate/records.ts";
import { CsvFile } from "../../simulate/csv-file.ts";
import { type Cell, type Table, tables } from "../../simulate/tables.ts";
import { type EarlierRows, MadeRows } from "./made-rows.ts";
import type { Shelf } from "./shelf.ts";

/** What is known of a table before its rows are put. */
export type Opening = {
  readonly name: Table;
  /** The column that tells whose a row is. */
  readonly key: string;
  /** Rows that an earlier run has made; they go, and all others stay. */
  readonly earlier: EarlierRows;
  /** Columns that the study supplies, so that they stand there even when no row fills them. */
  readonly declared: ReadonlySet<string>;
  readonly shelf: Shelf;
};

/** One table of an export while it is written anew: first the rows of others, then those that are put. */
export class ExportTable {
  readonly made: MadeRows;
  readonly #ids = new Set<string>();
  readonly #filled = new Set<string>();
  readonly #path: string;
  readonly #file: CsvFile;
  readonly #opening: Opening;
  readonly #columns: readonly string[];
  readonly #header: readonly string[];
  readonly #others: ReadonlySet<string>;
  #twice = 0;
  #rows = 0;

  /** Reads the table that is there, keeps the rows of others, and begins the file again with them. */
  static async open(path: string, opening: Opening): Promise<ExportTable> {
    const { key, earlier } = opening;
    const others = new Set<string>();
    let table:
      | { readonly file: CsvFile; readonly header: readonly string[]; readonly columns: readonly string[] }
      | undefined;
    const begin = (header: readonly string[]) => {
      const columns = [...header, ...ownColumns(opening).filter((column) => !header.includes(column))];
      return { file: new CsvFile(`${path}.new`, columns), header, columns };
    };
    if (existsSync(path))
      for await (const { fields } of readRecords(path)) {
        if (table === undefined) {
          table = begin(fields);
          continue;
        }
        const row = Object.fromEntries(table.header.map((column, i) => [column, fields[i] ?? ""]));
        const id = row[key] ?? "";
        if (earlier.has(id, row)) continue;
        others.add(id);
        table.file.put(table.columns.map((_, i) => fields[i]));
      }
    const { file, columns, header } = table ?? begin([]);
    return new ExportTable(path, file, opening, columns, header, others);
  }

  private constructor(
    path: string,
    file: CsvFile,
    opening: Opening,
    columns: readonly string[],
    header: readonly string[],
    others: ReadonlySet<string>,
  ) {
    this.#path = path;
    this.#file = file;
    this.#opening = opening;
    this.made = new MadeRows(opening.shelf);
    this.#columns = columns;
    this.#header = header;
    this.#others = others;
  }

  put(row: Readonly<Record<string, Cell>>): void {
    const { name, key } = this.#opening;
    const cells = Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, String(cell ?? "")]));
    const id = cells[key] ?? "";
    if (this.#others.has(id) && (name === "samples" || name === "patients")) this.#twice += 1;
    this.#rows += 1;
    this.#ids.add(id);
    this.made.add(id, cells);
    for (const [column, cell] of Object.entries(cells)) if (cell !== "") this.#filled.add(column);
    this.#file.put(this.#columns.map((column) => row[column]));
  }

  /**
   * Ends the file and puts it in its place. What no row fills and nobody supplies is not written: an absent column, as an
   * absent table, says "not supplied". A table in which nothing is made stays byte for byte.
   */
  async close(): Promise<void> {
    this.#file.close();
    const { name, declared, earlier } = this.#opening;
    const beside = `${this.#path}.new`;
    if (this.#rows === 0 && earlier.isEmpty && (this.#header.length > 0 || declared.size === 0)) {
      rmSync(beside);
      return;
    }
    const isThere = (column: string): boolean =>
      long.has(name) ||
      this.#header.includes(column) ||
      this.#filled.has(column) ||
      declared.has(column) ||
      needed(name).has(column);
    renameSync(beside, this.#path);
    if (!this.#columns.every(isThere)) await this.#rewrite(this.#columns.filter(isThere));
  }

  /** Ends the file as it is. */
  abandon(): void {
    this.#file.close();
  }

  /** A message where rows of others have a key that was put too. */
  conflict(): readonly string[] {
    if (this.#twice === 0) return [];
    const { name, key } = this.#opening;
    return [
      `${name}.csv: ${key}: ${this.#twice} rows of another source, or changed by hand, have ids that these files have too: take them out, or leave the files away`,
    ];
  }

  async #rewrite(columns: readonly string[]): Promise<void> {
    const beside = `${this.#path}.less`;
    const file = new CsvFile(beside, columns);
    const at = columns.map((column) => this.#columns.indexOf(column));
    let isHeader = true;
    for await (const { fields } of readRecords(this.#path)) {
      if (!isHeader) file.put(at.map((i) => fields[i]));
      isHeader = false;
    }
    file.close();
    renameSync(beside, this.#path);
  }
}

/** Tables of many rows are not written twice: of their columns tiers alone come from elsewhere. */
const long: ReadonlySet<Table> = new Set(["variants", "assays", "metrics"]);
/** Columns that are made in every case, and those that the study supplies beside them. */
const ownColumns = ({ name, declared }: Opening): readonly string[] => [
  ...tables[name].filter((column) => column !== "tier" || declared.has(column)),
  ...columnsOf(name).filter((column) => declared.has(column) && !(tables[name] as readonly string[]).includes(column)),
];

const columnsOf = (name: Table): readonly string[] =>
  exportTables.find((table) => table.name === name)?.columns.map((column) => column.name) ?? [];

const needed = (name: Table): ReadonlySet<string> =>
  new Set(
    exportTables
      .find((table) => table.name === name)
      ?.columns.filter((column) => column.required === true)
      .map((column) => column.name),
  );
