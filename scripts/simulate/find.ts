import { burden, detection, haematopoiesis, instability, tumour as rates, review } from "./assumptions.ts";
import type { Alteration, Tumour } from "./draw-tumour.ts";
import type { Finding, Result, Sample } from "./model.ts";
import type { Random } from "./random.ts";
import { lowSignalBelow } from "./study-file.ts";

/** A finding in one specimen only, and the true cause. */
export type Discordance = { readonly alteration: Alteration; readonly cause: string };

type Miss = string | undefined;

/** What is to be found, and the numbers by which it is. */
export type Hidden = { readonly random: Random; readonly alterations: readonly Alteration[] };

/**
 * Write into the results of the reported samples what each shows of the tumour and of what is rare; either sample may be
 * undefined. Gives the discordant findings when both are reported.
 */
export function findIn(
  random: Random,
  tumour: Tumour,
  rare: Hidden,
  blood: Sample | undefined,
  tissue: Sample | undefined,
): readonly Discordance[] {
  const fraction = blood?.result?.tumourFraction ?? tumour.fraction;
  const found = [{ random, alterations: tumour.alterations }, rare].flatMap((hidden) =>
    hidden.alterations.map((alteration) =>
      lookFor(hidden.random, alteration, { blood, tissue, fraction, purity: tumour.purity }),
    ),
  );
  const ofBlood = found.flatMap((each) => each.blood ?? []);
  const ofTissue = found.flatMap((each) => each.tissue ?? []);
  if (blood?.result) complete(random, blood.result, ofBlood, ...bloodMarkers(random, tumour, fraction));
  if (tissue?.result) complete(random, tissue.result, ofTissue, ...tissueMarkers(random, tumour));
  return blood?.result && tissue?.result ? found.flatMap((each) => each.discordance ?? []) : [];
}

type Seen = { readonly blood?: Finding; readonly tissue?: Finding; readonly discordance?: Discordance };
type Samples = {
  readonly blood: Sample | undefined;
  readonly tissue: Sample | undefined;
  readonly fraction: number;
  readonly purity: number;
};

/** What each sample shows of one alteration. */
function lookFor(random: Random, alteration: Alteration, { blood, tissue, fraction, purity }: Samples): Seen {
  const turnedOver = turnover(random, alteration, blood, tissue);
  const missedByBlood = missInBlood(random, alteration, fraction, blood?.result, turnedOver);
  const missedByTissue = missInTissue(random, alteration, purity, tissue?.result, turnedOver);
  const inBlood = missedByBlood === undefined && show(alteration, bloodFraction(random, alteration, fraction));
  const inTissue = missedByTissue === undefined && show(alteration, tissueFraction(random, alteration, purity));
  const cause = inBlood ? missedByTissue : inTissue ? missedByBlood : undefined;
  const isDiscordant = cause !== undefined && alteration.origin !== "germline";
  return {
    ...(inBlood && { blood: inBlood }),
    ...(inTissue && { tissue: inTissue }),
    ...(isDiscordant && {
      discordance: { alteration, cause: random.chance(review.unresolved) ? "unresolved" : cause },
    }),
  };
}

/** The specimen that a variant is absent from since it came or went between the two. */
function turnover(
  random: Random,
  { origin, place }: Alteration,
  blood: Sample | undefined,
  tissue: Sample | undefined,
): "blood" | "tissue" | undefined {
  const drawn = random.uniform();
  const isNew = random.chance(0.5);
  const taken = [blood?.way.collected, tissue?.way.collected] as const;
  if (origin === "germline" || origin === "haematopoiesis" || place !== "all") return undefined;
  if (taken[0] === undefined || taken[1] === undefined) return undefined;
  const days = taken[0] - taken[1];
  if (drawn > 1 - Math.exp(-Math.abs(days) / rates.turnoverDays)) return undefined;
  return isNew === days > 0 ? "tissue" : "blood";
}

function missInBlood(
  random: Random,
  { class: variantClass, clonality, origin, place }: Alteration,
  fraction: number,
  result: Result | undefined,
  turnedOver: string | undefined,
): Miss {
  const drawn = random.uniform();
  if (result === undefined || result.notEvaluable.has(variantClass)) return "not_callable";
  if (origin === "germline" || origin === "haematopoiesis") return undefined;
  if (place === "sampled") return "different_lesion";
  if (turnedOver === "blood") return "different_time";
  const kind = variantClass === "snv" || variantClass === "indel" ? "small" : variantClass;
  const { half, steepness, most } = detection.blood[kind];
  const found = most / (1 + Math.exp(-steepness * (Math.log10(fraction * clonality) - Math.log10(half))));
  if (drawn < found) return undefined;
  if (fraction < lowSignalBelow) return "low_signal";
  return kind === "fusion" ? "assay_scope" : "below_limit";
}

function missInTissue(
  random: Random,
  { class: variantClass, origin, place }: Alteration,
  purity: number,
  result: Result | undefined,
  turnedOver: string | undefined,
): Miss {
  const drawn = random.uniform();
  if (result === undefined || result.notEvaluable.has(variantClass)) return "not_callable";
  if (origin === "germline") return undefined;
  if (origin === "haematopoiesis") return drawn < haematopoiesis.alsoInTissue ? undefined : "haematopoiesis";
  if (place === "other") return "different_lesion";
  if (turnedOver === "tissue") return "different_time";
  const { usual, lowPurity, lowPurityBelow } = detection.tissue;
  return drawn < (purity < lowPurityBelow ? lowPurity : usual) ? undefined : "below_limit";
}

const show = ({ class: variantClass, gene, variant, origin, tier }: Alteration, vaf: number): Finding => ({
  class: variantClass,
  gene,
  variant,
  vaf: variantClass === "cnv" || variantClass === "fusion" ? undefined : vaf,
  origin,
  tier,
});

function bloodFraction(random: Random, { origin, clonality }: Alteration, fraction: number): number {
  const noise = random.logNormal(1, 0.12);
  if (origin === "germline") return fractionOf(0.5 + 0.03 * random.normal());
  if (origin === "haematopoiesis") return fractionOf(Math.max(0.002, clonality * noise));
  return fractionOf(Math.min(fraction, Math.max(0.001, fraction * clonality * noise)));
}

function tissueFraction(random: Random, { origin, clonality }: Alteration, purity: number): number {
  const noise = random.logNormal(1, 0.18);
  if (origin === "germline") return fractionOf(0.5 + 0.05 * random.normal());
  if (origin === "haematopoiesis") return fractionOf(Math.max(0.02, clonality * noise));
  const copies = random.chance(0.25) ? 0.85 : 0.5;
  return fractionOf(Math.max(0.02, purity * clonality * copies * noise));
}

const fractionOf = (value: number): number => Number(Math.min(0.98, value).toFixed(4));

function bloodMarkers(random: Random, tumour: Tumour, fraction: number): [number, string] {
  const { bloodSlope, bloodOffset, bloodNoise } = burden;
  const seen = Math.min(1, 0.45 + 0.55 * (fraction / lowSignalBelow));
  const tmb = (tumour.burden * bloodSlope * seen + bloodOffset) * random.logNormal(1, bloodNoise);
  const isUnreliable = fraction < instability.unreliableBelow && random.chance(instability.unreliableShare);
  const isUnstable = tumour.isUnstable && fraction >= instability.detectedFrom;
  return [tmb, isUnreliable ? "not_reliable" : isUnstable ? "unstable" : "stable"];
}

function tissueMarkers(random: Random, tumour: Tumour): [number, string] {
  return [tumour.burden * random.logNormal(1, burden.tissueNoise), tumour.isUnstable ? "unstable" : "stable"];
}

function complete(random: Random, result: Result, findings: readonly Finding[], tmb: number, msi: string): void {
  result.findings = findings.map((finding) =>
    finding.origin === "haematopoiesis" && (finding.tier !== "" || random.chance(haematopoiesis.takenForUnknown))
      ? { ...finding, origin: "unknown" }
      : finding,
  );
  result.tmb = result.notEvaluable.has("tmb") ? undefined : Number(tmb.toFixed(1));
  result.msi = result.notEvaluable.has("msi") ? "not_reliable" : msi;
}
