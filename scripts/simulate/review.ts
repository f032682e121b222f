import { review } from "./assumptions.ts";
import { after } from "./delay.ts";
import type { Discordance } from "./find.ts";
import type { Review, Sample } from "./model.ts";
import type { Random } from "./random.ts";
import { maxInterval } from "./study-file.ts";

/** Reviews of the discordant findings of a pair that is close enough; some are never reviewed. */
export function reviewAll(
  random: Random,
  discordances: readonly Discordance[],
  blood: Sample | undefined,
  tissue: Sample | undefined,
): readonly Review[] {
  const [one, other] = [blood?.way, tissue?.way];
  if (one?.collected === undefined || other?.collected === undefined) return [];
  if (one.reported === undefined || other.reported === undefined) return [];
  if (Math.abs(one.collected - other.collected) > maxInterval) return [];
  const paired = Math.max(one.reported, other.reported);
  return discordances.flatMap(({ alteration, cause }) => {
    if (!random.chance(review.share)) return [];
    const { class: variantClass, gene, variant } = alteration;
    return [{ class: variantClass, gene, variant, on: after(random, paired, review.days), reason: cause }];
  });
}
