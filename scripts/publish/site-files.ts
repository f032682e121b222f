import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { filesBelow } from "../leak-check/look.ts";

/** A file of a site: its path there, its bytes as they lie, and unpacked where they are packed. */
export type SiteFile = { readonly path: string; readonly bytes: Buffer; readonly plain: Buffer };

const packed = /\.(gz|br)$/;

function unpacked(path: string, bytes: Buffer): Buffer {
  if (path.endsWith(".br")) return brotliDecompressSync(bytes);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** Every file below a folder, packed or not; one that says it is packed and is not is thrown as the library does. */
export const siteFiles = (site: string): readonly SiteFile[] =>
  filesBelow(site).map((file) => {
    const bytes = readFileSync(file);
    const path = relative(site, file).split(sep).join("/");
    return { path, bytes, plain: unpacked(path, bytes) };
  });

/** The path of a file without the ending of its packed twin; the database's module has one under another ending too. */
export const plainPath = (path: string): string => path.replace(packed, "").replace(/^(engine\/.+)\.bin$/, "$1.wasm");
