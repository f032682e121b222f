import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Manifest } from "../../engine/manifest.ts";
import { sha256 } from "../../engine/sha256.ts";
import { type Cited, citations } from "../citation.ts";
import { downloadName } from "../download-files.ts";
import { dataPackage, isPicture, type Packed } from "./data-package.ts";
import type { Cover, Item } from "./item.ts";
import { readmeOf } from "./readme.ts";

/** The ways to cite that an archive holds, with the names of their files. */
const cites = [
  ["text", "CITATION.txt"],
  ["BibTeX", "citation.bib"],
  ["RIS", "citation.ris"],
] as const;

/** An archive (zip) to which files are added one by one: only packed bytes of those before are kept. */
export function archiveOf(cover: Cover, manifest: Manifest) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(new Uint8Array(piece));
  });
  const files: Packed[] = [];
  const put = (path: string, bytes: Uint8Array, isPacked = false): void => {
    const file = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    zip.add(file);
    file.push(bytes, true);
  };
  return {
    /** Adds a file of a figure. */
    add(item: Item, kind: string, bytes: Uint8Array): void {
      const path = `${item.panel.id}/${downloadName(item.meta, kind)}`;
      put(path, bytes, isPicture(kind));
      files.push({ item, kind, path, bytes: bytes.byteLength, hash: sha256(bytes) });
    },
    /** The archive, with what says what is in it, how to cite it, and who may use it. */
    end(items: readonly Item[], cited: readonly Cited[]): Blob {
      put("README.md", strToU8(readmeOf(cover, items, files)));
      put("LICENSE.txt", strToU8(`${[...cover.marks, cover.licence ?? "", cover.source].join("\n").trim()}\n`));
      put("datapackage.json", strToU8(dataPackage(cover, manifest, files)));
      for (const [kind, name] of cites) put(name, strToU8(`${cited.map(citations[kind].write).join("\n")}\n`));
      zip.end();
      return new Blob(pieces, { type: "application/zip" });
    },
  };
}
