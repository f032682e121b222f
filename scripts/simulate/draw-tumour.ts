import { burden, haematopoiesis, tumour as rates } from "./assumptions.ts";
import type { VariantClass } from "./codes.ts";
import { panelGenes, strayGene } from "./genes.ts";
import type { Random } from "./random.ts";
import { smallClass, smallVariant } from "./small-variant.ts";
import type { TumourGroup } from "./tumours.ts";

/** A variant that the patient has, found or not. */
export type Alteration = {
  readonly class: VariantClass;
  readonly gene: string;
  readonly variant: string;
  readonly origin: "somatic" | "unknown" | "germline" | "haematopoiesis";
  readonly tier: string;
  /** Share of the tumour's cells that carry it; of the blood's DNA for haematopoiesis. */
  readonly clonality: number;
  /** Which lesions carry it. */
  readonly place: "all" | "sampled" | "other";
};

export type Tumour = {
  /** Share of the DNA in the blood that comes from the tumour. */
  readonly fraction: number;
  /** Share of tumour cells in the tissue sample. */
  readonly purity: number;
  readonly burden: number;
  readonly isUnstable: boolean;
  readonly alterations: readonly Alteration[];
};

/** What makes two alterations one: a report lists it once. */
export const keyOf = ({ class: name, gene, variant }: Alteration): string => `${name} ${gene} ${variant}`;

const inherited = ["BRCA1", "BRCA2", "ATM", "CHEK2", "MUTYH", "PALB2"];

/** What the patient's tumour, inherited genes and blood cells carry. */
export function drawTumour(random: Random, group: TumourGroup): Tumour {
  const isHypermutated = random.chance(rates.hypermutated);
  const isUnstable = isHypermutated && random.chance(0.5);
  const logFraction = rates.medianLogFraction + group.shedding + rates.sdLogFraction * random.normal();
  const logit = Math.log(rates.purity.median / (1 - rates.purity.median)) + rates.purity.sigma * random.normal();
  const [low, high] = burden.hypermutated;
  const all = [...drivers(random, group), ...passengers(random, isHypermutated, isUnstable), ...notOfTumour(random)];
  return {
    fraction: Math.min(rates.largestFraction, 10 ** logFraction),
    purity: 1 / (1 + Math.exp(-logit)),
    burden: isHypermutated ? random.between(low, high) : random.logNormal(burden.median, burden.sigma),
    isUnstable,
    alterations: [...new Map(all.map((one) => [keyOf(one), one])).values()],
  };
}

function drivers(random: Random, group: TumourGroup): readonly Alteration[] {
  return group.drivers.flatMap(({ gene, kind, keys, share, tier }) => {
    if (!random.chance(share)) return [];
    const variant = keys.length > 0 ? random.pick(keys) : smallVariant(random, gene, rates.indelShare * 2);
    const found = somatic(
      random,
      kind === "small" ? smallClass(variant) : kind,
      gene,
      variant,
      tier,
      rates.onlyInLesion,
    );
    return [random.chance(rates.driverElsewhere) ? { ...found, place: "other" as const } : found];
  });
}

function passengers(random: Random, isHypermutated: boolean, isUnstable: boolean): readonly Alteration[] {
  const mean = isHypermutated ? rates.hypermutatedPassengers : rates.passengers;
  const indels = isUnstable ? 0.4 : rates.indelShare;
  const own = Array.from({ length: random.poisson(mean) }, () => {
    const gene = random.pick(panelGenes);
    const variant = smallVariant(random, gene, indels);
    return somatic(random, smallClass(variant), gene, variant, random.chance(0.06) ? "IV" : "", rates.onlyInLesion);
  });
  const elsewhere = Array.from({ length: random.poisson(rates.otherLesions) }, () => {
    const gene = random.pick(panelGenes);
    const variant = smallVariant(random, gene, indels);
    const clonality = random.between(0.2, 0.7);
    return { ...somatic(random, smallClass(variant), gene, variant, "", 0), clonality, place: "other" as const };
  });
  const stray = random.chance(rates.outsidePanel) ? [smallVariant(random, strayGene, 0)] : [];
  return [...own, ...elsewhere, ...stray.map((variant) => somatic(random, "snv", strayGene, variant, "", 0))];
}

function somatic(
  random: Random,
  variantClass: VariantClass,
  gene: string,
  variant: string,
  tier: string,
  onlyHere: number,
): Alteration {
  const isUnknown = tier === "" && random.chance(rates.unknownOrigin);
  return {
    class: variantClass,
    gene,
    variant,
    origin: isUnknown ? "unknown" : "somatic",
    tier,
    clonality: random.chance(0.5) ? 1 : random.between(0.3, 1),
    place: random.chance(onlyHere) ? "sampled" : "all",
  };
}

/** Inherited variants and those of blood cells. */
function notOfTumour(random: Random): readonly Alteration[] {
  const small = (gene: string): Pick<Alteration, "class" | "gene" | "variant"> => {
    const variant = smallVariant(random, gene, 0.3);
    return { class: smallClass(variant), gene, variant };
  };
  const germline = random.chance(rates.germline)
    ? [{ ...small(random.pick(inherited)), origin: "germline", tier: "", clonality: 1, place: "all" } as const]
    : [];
  const clones = random.chance(haematopoiesis.patients) ? 1 + random.poisson(haematopoiesis.further) : 0;
  const ofBlood = Array.from({ length: clones }, () => {
    const alteration = small(random.pickWeighted(haematopoiesis.genes));
    return { ...alteration, origin: "haematopoiesis", tier: "", clonality: cloneSize(random), place: "other" } as const;
  });
  return [...germline, ...ofBlood];
}

/** How much of the blood's DNA comes from a clone of blood cells. */
export function cloneSize(random: Random): number {
  const [median, sigma] = haematopoiesis.vaf;
  return Math.min(0.35, Math.max(0.004, random.logNormal(median, sigma)));
}
