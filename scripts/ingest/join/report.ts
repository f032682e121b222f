import type { StudyMap } from "../map/map-schema.ts";
import type { Approved } from "./approve.ts";
import type { Besides } from "./beside.ts";
import type { Choices } from "./choices.ts";
import type { JoinFile } from "./files.ts";
import { type Counts, statedChoices } from "./provenance.ts";
import { lacksQuality } from "./quality.ts";
import type { ReadFiles } from "./read-files.ts";
import type { Joined } from "./specimens.ts";
import type { Traces } from "./traces.ts";

type Parts = {
  readonly read: ReadFiles;
  readonly map: StudyMap;
  readonly joined: Joined;
  readonly traces: Traces;
  /** No-template controls with findings, their runs under pseudonyms. */
  readonly runs: readonly { readonly run: string | null; readonly findings: number }[];
  readonly splitCalls: number;
  /** Specimens with small variants whose origin no file tells. */
  readonly withoutOrigin: number;
  /** What became of the findings. */
  readonly findings: Counts;
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly genes: Approved;
  /** The files that names of genes, tiers and tissues come from. */
  readonly dated: Choices["dated"];
  readonly besides: Besides;
  readonly registry: Choices["registry"];
  /** Patients of specimens that the table of patients does not have, the other way round, rows of samples, and the board's rows of others. */
  readonly patients: {
    readonly withoutRow: number;
    readonly withoutSpecimen: number;
    readonly withoutFile: number;
    readonly ofBoard: number;
  };
  /** How each table with a map of its columns was read. */
  readonly tables: Choices["tables"];
  /** Files that the map names. */
  readonly named: Choices["named"];
};

/** What became of every file and row, in counts and checksums: no id, no name, no cell. */
export function report({
  read,
  map,
  joined,
  runs,
  splitCalls,
  withoutOrigin,
  traces,
  findings,
  rows,
  genes,
  dated,
  besides,
  registry,
  patients,
  tables,
  named,
}: Parts): object {
  const count = (list: readonly unknown[]): number => list.length;
  const bySpecimen = (kind: string) => joined.specimens.filter(({ specimen }) => specimen === kind);
  const joinedFiles = new Set(
    joined.specimens.flatMap(({ output, cohort, metrics, sheets }) =>
      [output, ...cohort, ...metrics, ...sheets].map((part) => part?.file.sha256),
    ),
  );
  const unjoined = [...traces.unjoined, ...besides.unjoined];
  const toldApart = new Set(unjoined.map(({ file }) => file.sha256));
  const older = new Set(joined.replaced.map((one) => one.older));
  const isUsed = ({ sha256, format }: JoinFile): boolean =>
    named.some((one) => one.sha256 === sha256) ||
    joinedFiles.has(sha256) ||
    besides.tied.has(sha256) ||
    older.has(sha256) ||
    (format === "tso500-tmb-trace" && map.origin === "trace") ||
    (format === "tsoppi-small-variant-table" && map.origin === "tsoppi") ||
    format === "illumina-run-info";
  return {
    files: [...read.files, ...read.leftBehind.map((one) => ({ ...one, format: null }))].map(
      ({ sha256, format, reading }) => ({
        sha256,
        format,
        version: reading.version,
        kind: reading.kind,
        samples: reading.samples.length,
        ...reading.counts,
        sections: reading.sections,
        unknown: reading.unknown.length,
        problems: reading.problems.map(({ line, rule }) => ({ line, rule })),
      }),
    ),
    choices: statedChoices(map, dated),
    joined: {
      specimens: { blood: count(bySpecimen("blood")), tissue: count(bySpecimen("tissue")) },
      with_result: count(joined.specimens.filter(({ output }) => output !== undefined)),
      with_quality: count(joined.specimens.filter(({ metrics }) => metrics.length > 0)),
      without_quality: count(joined.specimens.filter(lacksQuality)),
      with_trace: traces.parts.size,
      without_origin: withoutOrigin,
      files_beside_results: besides.tied.size,
      kept_out: joined.keptOut,
      controls_with_findings: runs,
      calls_split_in_the_other_specimen: splitCalls,
      findings,
      genes: { renamed: genes.renamed, not_known: genes.unknown },
    },
    unjoined: {
      files: [
        ...read.unknown,
        ...unjoined.map(({ file, why }) => ({ sha256: file.sha256, why })),
        ...read.files
          .filter((file) => !isUsed(file) && !toldApart.has(file.sha256))
          .map(({ sha256 }) => ({ sha256, why: "no specimen needs it" })),
      ],
      patients_without_a_row: patients.withoutRow,
      patients_without_a_specimen: patients.withoutSpecimen,
      rows_of_samples_without_a_file: patients.withoutFile,
      rows_of_the_board_without_a_patient: patients.ofBoard,
    },
    registry,
    tables,
    replaced: joined.replaced,
    export: rows,
  };
}
