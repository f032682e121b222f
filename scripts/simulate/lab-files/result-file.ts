import { type Layout, listsGains, versionOf, widthOf } from "./layouts.ts";
import type { Row } from "./patient-rows.ts";

export type Result = {
  readonly layout: Layout;
  readonly sample: Row;
  /** Time of day of the output: of two results the later counts. */
  readonly time: string;
  /** Name of the sequencing run, which begins with its day. */
  readonly run: string;
  readonly variants: readonly Row[];
  /** Calls that both specimens of the patient share: chromosome, position, reference, alternative. */
  readonly germline: readonly string[];
  readonly tmb: string;
  readonly msi: string;
  readonly msiSites: string;
  /** Names of genes as this laboratory writes them. */
  readonly named: (gene: string) => string;
};

/** Genes that germline calls are told in. */
const inheritedIn = ["BRCA2", "ATM", "MTOR", "NOTCH1", "TSC2"];
const smallHeader =
  "Gene\tChromosome\tGenomic Position\tReference Call\tAlternative Call\tAllele Frequency\tDepth\tP-Dot Notation\tC-Dot Notation\tConsequence(s)\tAffected Exon(s)";
const fusionHeader =
  "Gene Pair\tBreakpoint 1\tBreakpoint 2\tFusion Supporting Reads\tGene 1 Reference Reads\tGene 2 Reference Reads";

const spliceHeader =
  "Gene\tAffected Exon\tBreakpoint 1\tBreakpoint 2\tSplice Supporting Reads\tReference Reads Transcript";
/** A call outside the targeted transcripts, which names no gene. */
const outsideGenes = "\tchr4\t1000\tC\tG\t0.487\t333\t\t\t\t";

/** A CombinedVariantOutput: every passing call, the germline included. Blood lists each fusion twice, in genome order. */
export function resultFile(result: Result): string {
  const { layout, sample, run, variants, germline, named } = result;
  const blood = layout === "ctDNA 2.6";
  const id = sample("sample_id");
  const of = (kind: RegExp): readonly Row[] => variants.filter((row) => kind.test(row("class")));
  const small = of(/^(snv|indel)$/).map((row) => {
    const [chromosome, ...call] = row("variant").split(":");
    return [named(row("gene")), `chr${chromosome}`, ...call, row("vaf"), "800", "", "", "", ""].join("\t");
  });
  const inherited = germline.map(
    (key, i) => `${inheritedIn[i % inheritedIn.length]}\tchr${key.replaceAll(":", "\t")}\t0.5\t600\t\t\t\t`,
  );
  const pairs = of(/^fusion$/).flatMap((row) => {
    const [five = "", three = ""] = row("gene").split("::").map(named);
    const [one = "", other = ""] = [five, three].sort();
    const rest = (reads: number): string => `chr1:1\tchr2:2\t${reads}\t0\t0`;
    return blood ? [`${one}-${other}\t${rest(9)}`, `${other}-${one}\t${rest(4)}`] : [`${five}-${three}\t${rest(12)}`];
  });
  const changes = of(/^cnv$/).map((row) => {
    const gene = `${named(row("gene"))}\t${row("variant") === "gain" ? "4.2" : "0.3"}`;
    return listsGains(layout) ? gene : `${gene}\t${row("variant") === "gain" ? "<DUP>\t8" : "<DEL>\t0"}`;
  });
  const { banner, pipeline } = versionOf(layout);
  const ids = blood
    ? [["DNA Sample ID", id]]
    : [
        ["Pair ID", id],
        ["DNA Sample ID", id],
        ["RNA Sample ID", `${id}-R`],
      ];
  const sections: readonly (readonly string[])[] = [
    [
      "[Analysis Details]",
      ...ids.map((cells) => cells.join("\t")),
      `Output Date\t${sample("analysed_on")}`,
      `Output Time\t${result.time}`,
      `Pipeline Version\t${pipeline}`,
    ],
    ["[Sequencing Run Details]", `Run Name\t${run}`, `Run Date\t${sample("sequenced_on")}`],
    ["[TMB]", `Total TMB\t${result.tmb || "NA"}`],
    ["[MSI]", `Usable MSI Sites\t${result.msiSites || "NA"}`, msiLine(blood, result.msi)],
    listsGains(layout)
      ? ["[Gene Amplifications]", "Gene\tFold Change", ...orNone(changes)]
      : ["[Copy Number Variants]", "Gene\tFold Change\tCopy Number Variant\tAbsolute Copy Number", ...orNone(changes)],
    ...(blood ? [] : [["[Splice Variants]", spliceHeader, "MET\t14/21\tchr7:1\tchr7:2\t9\t0"]]),
    [blood ? "[DNA Fusions]" : "[Fusions]", fusionHeader, ...orNone(pairs)],
    ["[Small Variants]", smallHeader, ...[...small, ...inherited], outsideGenes],
  ];
  const lines = `${banner} - Combined Variant Output\n\n${sections.map((one) => one.join("\n")).join("\n\n")}\n`.split(
    "\n",
  );
  return lines.map((line) => line + "\t".repeat(Math.max(0, widthOf(layout) - line.split("\t").length))).join("\n");
}

const orNone = (rows: readonly string[]): readonly string[] => (rows.length === 0 ? ["NA"] : rows);

/** Blood is told by a sum of distances, in which nothing says that it is not reliable. */
function msiLine(blood: boolean, msi: string): string {
  if (blood) return `SUM_JSD\t${msi === "unstable" ? "3.5" : msi === "stable" ? "0.2" : "NA"}`;
  return `Percent Unstable MSI Sites\t${msi === "unstable" ? "31.4" : "2.1"}`;
}
