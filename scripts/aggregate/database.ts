import { totalmem } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

export type Database = {
  /** SQL: what is said to the reader of CSV files beside all else. */
  readonly reading: string;
  /** Run statements for their effect. */
  readonly run: (sql: string) => Promise<void>;
  /** Run one query; cells come as plain JavaScript values, big integers as numbers. */
  readonly rows: (sql: string) => Promise<Record<string, unknown>[]>;
  /** The same tables by a connection of its own, for a second statement at the same time; it closes with the first. */
  readonly beside: () => Promise<Database>;
  readonly close: () => void;
};

/** A text as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A name as an SQL identifier. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A path as an SQL literal for reading: no character of it is a pattern. */
export const fileLiteral = (path: string): string => literal(path.replace(/[[*?]/g, "[$&]"));

/** SQL: a CSV file that was written by this program or one like it, every cell as text. */
export const readText = (path: string): string =>
  `read_csv(${fileLiteral(path)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', hive_partitioning = false)`;

/** Half of the machine's memory, and no more than five million patients are counted in. */
const memory = `${Math.min(4000, Math.floor(totalmem() / 2e6))}MB`;

const always = { autoinstall_known_extensions: "false", autoload_known_extensions: "false" } as const;

/**
 * A database in memory that writes to the folder `spill` what does not fit.
 * What is held is within half of the machine's memory and 4 GB; nothing is fetched from outside.
 */
export const openDatabase = (spill: string, threads = 2): Promise<Database> =>
  open(":memory:", "", {
    ...always,
    threads: String(threads),
    memory_limit: memory,
    // What one table leaves serves the next: to hand it back and ask again costs a large run a fifth of its time in the kernel.
    block_allocator_memory: memory,
    temp_directory: spill,
  });

/** A database whose tables lie in the folder `spill`: slower, in some 100 MB of memory however many rows there are. */
export const openSmallDatabase = (spill: string): Promise<Database> =>
  open(join(spill, "tables"), ", buffer_size = 4000000", {
    ...always,
    threads: "1",
    memory_limit: "40MB",
    // What is let go goes back to the system, and is not kept for later.
    allocator_flush_threshold: "1MB",
    allocator_bulk_deallocation_flush_threshold: "1MB",
    write_buffer_row_group_count: "1",
    temp_directory: spill,
  });

async function open(path: string, reading: string, options: Readonly<Record<string, string>>): Promise<Database> {
  const instance = await DuckDBInstance.create(path, options);
  const opened: DuckDBConnection[] = [];
  const close = (): void => {
    for (const connection of opened) connection.closeSync();
    instance.closeSync();
  };
  const connect = async (): Promise<Database> => {
    const connection = await instance.connect();
    opened.push(connection);
    return { reading, ...asking(connection), beside: connect, close };
  };
  return connect();
}

const asking = (connection: DuckDBConnection): Pick<Database, "run" | "rows"> => ({
  run: async (sql) => {
    await connection.run(sql);
  },
  rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS().map(withNumbers),
});

function withNumbers(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([k, v]) => [k, typeof v === "bigint" ? Number(v) : v]));
}
