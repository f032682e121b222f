import { closeSync, openSync, writeSync } from "node:fs";
import type { Cell } from "./tables.ts";

const flushAt = 1 << 16;

/** A CSV file (UTF-8, RFC 4180, header row) that holds no more than 64 kilobytes of rows in memory. */
export class CsvFile {
  #file: number;
  #text: string;

  constructor(path: string, columns: readonly string[]) {
    this.#file = openSync(path, "wx");
    this.#text = `${columns.join(",")}\n`;
  }

  put(cells: readonly Cell[]): void {
    let line = "";
    for (let i = 0; i < cells.length; i += 1) line += (i === 0 ? "" : ",") + quoted(cells[i]);
    this.#text += `${line}\n`;
    if (this.#text.length > flushAt) this.#flush();
  }

  close(): void {
    try {
      this.#flush();
    } finally {
      closeSync(this.#file);
    }
  }

  #flush(): void {
    const bytes = Buffer.from(this.#text);
    for (let from = 0; from < bytes.length; ) from += writeSync(this.#file, bytes, from);
    this.#text = "";
  }
}

function quoted(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
