import { plain } from "../read/labels.ts";
import { formats } from "./formats.ts";
import type { Head } from "./head.ts";
import { cuts } from "./header.ts";

/** The known format that an unknown file is most like, in words: how many of its labels are there, else its outer shape. */
export function nearest({ lines }: Head): string {
  const text = lines.slice(0, 500);
  if (text[0]?.startsWith("##fileformat=VCF"))
    return "tso500-cnv-vcf, which this is not; small variants are read from a CombinedVariantOutput or a MAF";
  const cells = new Set(
    text.flatMap((line) => [line, ...cuts(line.slice(0, 10_000)).flatMap((cut) => cut.cells)]).map(bare),
  );
  const scores = formats.map(({ name, mark }) => {
    const labels =
      mark.by === "sections"
        ? mark.sections
        : mark.by === "header"
          ? mark.columns
          : mark.by === "keys"
            ? mark.keys
            : [];
    const found = labels.filter(
      (label) => cells.has(bare(label)) || (mark.by === "keys" && text.some((line) => line.includes(`"${label}"`))),
    );
    return {
      name,
      found: found.length,
      of: labels.length,
      share: labels.length === 0 ? 0 : found.length / labels.length,
    };
  });
  const best = scores.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.found > 0) return `${best.name} (${best.found} of its ${best.of} labels are there)`;
  return `${byShape(text)} (by its shape; none of its labels is there)`;
}

function byShape(lines: readonly string[]): string {
  const first = lines.find((line) => line.trim() !== "")?.trim() ?? "";
  if (first.startsWith("<")) return "illumina-run-info";
  if (/^[{[]/.test(first))
    return lines.some((line) => /^\[[^\]"]+\]/.test(line)) ? "illumina-samplesheet" : "tso500-msi-json";
  return lines.some((line) => /^\[[^\]"]+\]/.test(line)) ? "illumina-samplesheet" : "csv-with-map";
}

const bare = (label: string): string => plain(label.replace(/[[\]"]/g, ""));
