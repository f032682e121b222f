import { haematopoiesis, tumour as rates } from "./assumptions.ts";
import { type Alteration, cloneSize, keyOf, type Tumour } from "./draw-tumour.ts";
import type { Random } from "./random.ts";
import { smallClass, smallVariant } from "./small-variant.ts";
import { actionableTiers } from "./study-file.ts";
import type { TumourGroup } from "./tumours.ts";

/**
 * What few patients carry beside the rest: another variant of a driver in the lesions that lack it, and a clone of blood cells
 * that a report takes for an actionable finding of the tumour. Its numbers are its own, so that the rest is drawn as without it.
 */
export function drawRare(random: Random, tumour: Tumour, group: TumourGroup): readonly Alteration[] {
  const drawn = [...otherVariants(random, tumour, group), ...takenForTumour(random, group)];
  // Two variants of one gene can draw the same other one, and a variant that is there already.
  const known = new Set(tumour.alterations.map(keyOf));
  return drawn.filter((each) => {
    const isNew = !known.has(keyOf(each));
    known.add(keyOf(each));
    return isNew;
  });
}

function otherVariants(random: Random, { alterations }: Tumour, { drivers }: TumourGroup): readonly Alteration[] {
  return alterations.flatMap((found): Alteration[] => {
    const driver = drivers.find(({ gene, kind }) => gene === found.gene && kind === "small");
    if (driver === undefined || found.place === "all" || found.origin !== "somatic") return [];
    if (!random.chance(rates.otherVariant)) return [];
    const others = driver.keys.filter((key) => key !== found.variant);
    if (driver.keys.length > 0 && others.length === 0) return [];
    const variant = others.length > 0 ? random.pick(others) : smallVariant(random, found.gene, rates.indelShare * 2);
    const place = found.place === "other" ? "sampled" : "other";
    return [{ ...found, class: smallClass(variant), variant, place }];
  });
}

function takenForTumour(random: Random, { drivers }: TumourGroup): readonly Alteration[] {
  const genes: readonly string[] = haematopoiesis.repairGenes;
  const mistaken = drivers.filter(({ gene, tier }) => genes.includes(gene) && actionableTiers.includes(tier));
  if (mistaken.length === 0 || !random.chance(haematopoiesis.takenForTumour)) return [];
  const { gene, tier } = random.pick(mistaken);
  const variant = smallVariant(random, gene, rates.indelShare * 2);
  const origin = "haematopoiesis";
  return [{ class: smallClass(variant), gene, variant, origin, tier, clonality: cloneSize(random), place: "other" }];
}
