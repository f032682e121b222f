import type { Manifest } from "../../engine/manifest.ts";
import { headingOf } from "../../words/columns.ts";
import { packWords } from "../../words/pack.ts";
import { pageWords } from "../../words/page.ts";
import { type Dialect, norwegianCsv, plainCsv } from "../csv.ts";
import { csvFields } from "../download-files.ts";
import type { Cover, Item } from "./item.ts";

/** A file that lies in an archive: of which figure, of which kind, how long, and its SHA-256. */
export type Packed = {
  readonly item: Item;
  readonly kind: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
};

type Kind = { readonly name: string; readonly format: string; readonly mediatype: string; readonly dialect?: Dialect };
const kinds: Readonly<Record<string, Kind>> = {
  csv: { name: "csv", format: "csv", mediatype: "text/csv", dialect: plainCsv },
  "excel-nb.csv": { name: "csv-nb", format: "csv", mediatype: "text/csv", dialect: norwegianCsv },
  json: { name: "json", format: "json", mediatype: "application/json" },
  arrow: { name: "arrow", format: "arrow", mediatype: "application/vnd.apache.arrow.stream" },
  svg: { name: "svg", format: "svg", mediatype: "image/svg+xml" },
  png: { name: "png", format: "png", mediatype: "image/png" },
  "slide.png": { name: "slide", format: "png", mediatype: "image/png" },
};
/** The kinds of files that an archive holds of a figure, by the ends of their names. */
export const archived = Object.keys(kinds);
/** Whether files of a kind are drawn by the browser, and packed by their own format. */
export const isPicture = (kind: string): boolean => kinds[kind]?.format === "png";

/** What a program has to know of a table: how its cells are parted, and what its columns hold. */
function tableParts({ item, kind }: Packed, { lang }: Cover) {
  const dialect = kinds[kind]?.dialect;
  if (!dialect || !item.reply) return { profile: "data-resource" };
  const fields = csvFields(item.reply.table, item.meta).map(({ name, type, unit }) => ({
    name,
    title: headingOf(name, lang),
    type,
    ...(type === "number" && dialect.decimal !== "." ? { decimalChar: dialect.decimal } : {}),
    ...(unit ? { unit } : {}),
  }));
  return {
    profile: "tabular-data-resource",
    encoding: "utf-8",
    dialect: { delimiter: dialect.separator, lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields, missingValues: [""] },
  };
}

/** The Frictionless Data Package of the figures in an archive (Data Package 1, Table Schema 1). */
export function dataPackage(cover: Cover, { study, release, rounding }: Manifest, files: readonly Packed[]): string {
  const { lang, marks, licence, source } = cover;
  const descriptor = {
    profile: "data-package",
    name: `samsvar-${release}`,
    title: `${packWords[lang].title}: ${cover.study}`,
    description: [...marks, `${pageWords[lang].showing} ${cover.showing}.`].join(" "),
    version: release,
    ...(study.simulated && licence !== null
      ? { licenses: [{ name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0" }] }
      : {}),
    sources: [{ title: source }],
    samsvar: {
      release,
      data_cut: study.data_cut,
      simulated: study.simulated,
      ...(rounding ? { rounding } : {}),
      marks,
    },
    resources: files.map((file) => ({
      name: `${file.item.panel.id}-${kinds[file.kind]?.name}`,
      title: file.item.title,
      description: file.item.verdict,
      path: file.path,
      format: kinds[file.kind]?.format,
      mediatype: kinds[file.kind]?.mediatype,
      bytes: file.bytes,
      hash: `sha256:${file.hash}`,
      ...tableParts(file, cover),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
