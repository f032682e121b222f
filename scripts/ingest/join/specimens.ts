import { type JoinFile, label, type Part, partsOf } from "./files.ts";
import type { Identity, Specimen } from "./identity.ts";
import { newest, type Replaced } from "./newest.ts";
import { pairKey, Ties } from "./ties.ts";

/** One specimen of one patient with everything that the files say of it. */
export type JoinedSpecimen = {
  /** The id that its pseudonym is made of: the DNA sample, else the RNA sample, else the pair. */
  readonly id: string;
  readonly ids: ReadonlySet<string>;
  readonly patient: string;
  readonly specimen: Specimen;
  readonly dna: string | null;
  readonly rna: string | null;
  readonly output: Part | undefined;
  readonly metrics: readonly Part[];
  readonly sheets: readonly Part[];
};

export type Joined = {
  readonly specimens: readonly JoinedSpecimen[];
  readonly replaced: readonly Replaced[];
  /** Specimens left out, by reason. */
  readonly keptOut: Readonly<Record<string, number>>;
  /** What stops the join; no id stands in it. */
  readonly problems: readonly string[];
};

const outputs = "tso500-combined-variant-output";

/**
 * Ties pair, DNA and RNA ids by run sheets and results, and each specimen to its patient by `identify`. Ids that match
 * one of `controls` and normal samples are kept out and counted.
 */
export function joinSpecimens(
  files: readonly JoinFile[],
  identify: (id: string) => Identity | undefined,
  controls: readonly RegExp[],
): Joined {
  const parts = [outputs, "illumina-samplesheet", "csv-with-map", "tso500-metrics-output"].flatMap((format) =>
    partsOf(files, format),
  );
  const ties = new Ties();
  for (const { file, sample } of parts) {
    // A column of metrics is a sample's, or a pair's.
    const pair = pairKey(sample.facts.id ?? "");
    const ofPair = file.format === "tso500-metrics-output" && !ties.has(sample.facts.id ?? "") && ties.has(pair);
    const ids = ofPair ? [pair] : idsOf(sample.facts);
    if (ids.length > 0) ties.tie(ids);
  }
  const found: JoinedSpecimen[] = [];
  const replaced: Replaced[] = [];
  const problems: string[] = [];
  const keptOut: Record<string, number> = {};
  const leaveOut = (why: string): void => {
    keptOut[why] = (keptOut[why] ?? 0) + 1;
  };
  for (const ids of ties.groups()) {
    const mine = parts.filter(({ file, sample }) =>
      [
        ...idsOf(sample.facts),
        ...(file.format === "tso500-metrics-output" ? [pairKey(sample.facts.id ?? "")] : []),
      ].some((id) => ids.has(id)),
    );
    const plainIds = [...ids].map((id) => id.replace(/^pair /, ""));
    if (plainIds.some((id) => controls.some((control) => control.test(id)))) {
      leaveOut("control");
      continue;
    }
    const where = [...new Set(mine.map(({ file }) => label(file)))].sort().join(", ");
    const [dna, rna] = [only(mine, "dna_id"), only(mine, "rna_id")];
    if (dna === undefined || rna === undefined) {
      problems.push(
        `${where}: (whole file): ids of more than one DNA or RNA sample in one pair: a pair has one of each`,
      );
      continue;
    }
    const identities = plainIds.map(identify).filter((identity) => identity !== undefined);
    const [identity] = identities;
    if (identity === undefined) {
      leaveOut("an id that the map's ids do not fit");
      continue;
    }
    if (identities.some(({ patient, specimen }) => patient !== identity.patient || specimen !== identity.specimen)) {
      problems.push(
        `${where}: (whole file): ids of different patients or specimens in one pair: a pair is one specimen`,
      );
      continue;
    }
    const { patient, specimen } = identity;
    if (specimen === "normal") {
      leaveOut("normal sample");
      continue;
    }
    const kind = specimen === "blood" ? "tissue" : "ctDNA";
    for (const { file } of mine)
      if (file.reading.kind === kind)
        problems.push(
          `${label(file)}: (whole file): a ${kind} file of a ${specimen} specimen: the map's ids may have blood and tissue swapped`,
        );
    const choice = newest(mine.filter(({ file }) => file.format === outputs));
    if ("problem" in choice) problems.push(choice.problem);
    else replaced.push(...choice.replaced);
    found.push({
      id: dna ?? rna ?? plainIds.sort()[0] ?? "",
      ids: new Set(plainIds),
      patient,
      specimen,
      dna,
      rna,
      output: "problem" in choice ? undefined : choice.part,
      metrics: mine.filter(({ file }) => file.format === "tso500-metrics-output"),
      sheets: mine.filter(({ file }) => /samplesheet|csv-with-map/.test(file.format)),
    });
  }
  return { specimens: found.sort((a, b) => (a.id < b.id ? -1 : 1)), replaced, keptOut, problems };
}

type Ids = Pick<Part["sample"]["facts"], "id" | "pair_id" | "dna_id" | "rna_id">;

function idsOf({ id, pair_id, dna_id, rna_id }: Ids): readonly string[] {
  const pair = pair_id === null ? null : pairKey(pair_id);
  const own = [dna_id, rna_id, pair, dna_id === null && rna_id === null && pair === null ? id : null];
  return own.filter((one) => one !== null);
}

/** The one id of an arm, null where there is none, undefined where there are two. */
function only(parts: readonly Part[], arm: "dna_id" | "rna_id"): string | null | undefined {
  const ids = [...new Set(parts.map(({ sample }) => sample.facts[arm]).filter((id) => id !== null))];
  return ids.length > 1 ? undefined : (ids[0] ?? null);
}
