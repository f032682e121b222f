import type { Delimiter, TextRecord } from "../text/records.ts";
import type { Reading } from "./reading.ts";

/** Reads the records of one file into a Reading. */
export type TableReader = { readonly take: (record: TextRecord) => void; readonly end?: () => void };
export type OpenReader = (reading: Reading, start: Start) => TableReader;

/** What is known of a file before its records are read. */
export type Start = { readonly delimiter: Delimiter; readonly lines: readonly string[] };
