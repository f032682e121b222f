import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { tableFromIPC } from "@uwdata/flechette";
import { parse } from "csv-parse/sync";
import { magic as sealedMagic } from "../../src/leadership/format.ts";

/** What a file holds, as far as it can be looked into. */
export type Opened =
  | { readonly holds: "text"; readonly text: string }
  | { readonly holds: "json"; readonly text: string; readonly value: unknown }
  | { readonly holds: "table"; readonly columns: ReadonlyMap<string, readonly unknown[]> }
  /** A picture, a typeface, a program; or the very bytes of its plain twin, which is looked into itself. */
  | { readonly holds: "nothing" }
  /** Only its receiver can open it. */
  | { readonly holds: "sealed" }
  | { readonly holds: "unknown"; readonly why: string };

const starts = (bytes: Buffer, ...magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);
const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const silent: readonly (readonly number[])[] = [
  [0x89, ...ascii("PNG")],
  [0xff, 0xd8, 0xff],
  ascii("wOF2"),
  ascii("wOFF"),
  [0, ...ascii("asm")],
  [0, 0, 1, 0], // an icon
];

/**
 * Opens a file by what it holds: compressed twins are unpacked, text in UTF-8, UTF-16 or Latin-1 is decoded, CSV (comma,
 * semicolon or tab), JSON and Arrow are taken apart. `name` tells brotli and tables, which have no mark of their own; `twin` is what
 * an unpacked file is expected to be.
 */
export function openFile(name: string, bytes: Buffer, twin?: Buffer): Opened {
  const lower = name.toLowerCase();
  const unpacked = (plain: Buffer, inner: string): Opened =>
    twin?.equals(plain) ? { holds: "nothing" } : openFile(inner, plain);
  try {
    if (starts(bytes, 0x1f, 0x8b)) return unpacked(gunzipSync(bytes), lower.replace(/\.gz$/, ""));
    if (lower.endsWith(".br")) return unpacked(brotliDecompressSync(bytes), lower.slice(0, -3));
    if (starts(bytes, ...sealedMagic)) return { holds: "sealed" };
    if (silent.some((magic) => starts(bytes, ...magic))) return { holds: "nothing" };
    if (lower.endsWith(".arrow") || starts(bytes, ...ascii("ARROW1")))
      return { holds: "table", columns: ofArrow(bytes) };
  } catch (cause) {
    return { holds: "unknown", why: `cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
  const text = decoded(bytes);
  if (text === null) return { holds: "unknown", why: "of a kind that is not known: it cannot be looked into" };
  if (/\.(csv|tsv|tab|txt)$/.test(lower)) return ofTable(text) ?? { holds: "text", text };
  return /\.(json|webmanifest|geojson)$/.test(lower) ? ofJson(text) : { holds: "text", text };
}

function decoded(bytes: Buffer): string | null {
  if (starts(bytes, 0xff, 0xfe)) return bytes.subarray(2).toString("utf16le");
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  if (!bytes.includes(0)) {
    const text = bytes.toString("utf8");
    return (text.includes("\ufffd") ? bytes.toString("latin1") : text).replace(/^\ufeff/, "");
  }
  const start = bytes.subarray(0, 1000);
  const at = (odd: number): number => start.filter((byte, i) => i % 2 === odd && byte === 0).length;
  if (at(1) > start.length * 0.3 && at(0) === 0) return bytes.toString("utf16le");
  if (at(0) > start.length * 0.3 && at(1) === 0) return new TextDecoder("utf-16be").decode(bytes);
  return null;
}

function ofArrow(bytes: Buffer): ReadonlyMap<string, readonly unknown[]> {
  const table = tableFromIPC(bytes);
  return new Map(table.names.map((name) => [name, [...table.getChild(name)]]));
}

function ofJson(text: string): Opened {
  try {
    return { holds: "json", text, value: JSON.parse(text) };
  } catch {
    return { holds: "text", text };
  }
}

/** A table with a head, or null where the lines are no rows of one width. */
function ofTable(text: string): Opened | null {
  const head = text.slice(0, Math.max(text.indexOf("\n"), 0) || undefined);
  const count = (mark: string): number => head.split(mark).length;
  const delimiter = [";", "\t", ","].reduce((most, mark) => (count(mark) > count(most) ? mark : most), ",");
  try {
    const [names = [], ...rows]: string[][] = parse(text, { delimiter, skip_empty_lines: true });
    return { holds: "table", columns: new Map(names.map((name, i) => [name, rows.map((row) => row[i])])) };
  } catch {
    return null;
  }
}
