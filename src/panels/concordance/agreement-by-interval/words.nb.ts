import type { BandRow } from "../../../kinds/agreement-by/stats.ts";
import { comparable } from "../../../kinds/agreement-by/wording.ts";
import { apartNb, overallNb, ppaNb, wordsNb } from "../../../kinds/agreement-by/words.nb.ts";
import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";

export const nb = wordsNb({
  title: "Betyr tiden mellom de to prøvene noe?",
  summary: (model, { f, names }) => {
    const bands = comparable(model);
    const [near, far] = [bands[0], bands.at(-1)];
    const name = (row: BandRow) => inSentence(names.interval_band(row.band));
    return near === undefined || far === undefined || near === far
      ? sentence`${overallNb(model, f)} Ingen to tidsrom har 25 pasienter med funn i vev, så de kan ikke skilles fra hverandre.`
      : sentence`Med ${name(near)} mellom prøvene finner blod ${ppaNb(near, f)} av det vev finner; med ${name(far)}, ${ppaNb(far, f)}. ${apartNb(near, far, f)}`;
  },
  bands: ({ manifest: { study } }, f) =>
    study.pairing.max_interval_days === null
      ? "Dager mellom prøvetakingene; studien har ingen øvre grense."
      : `Dager mellom prøvetakingene; par med mer enn ${f.days(study.pairing.max_interval_days)} imellom sammenlignes ikke.`,
  definition:
    "Dager mellom prøvetakingsdatoene for de to prøvene i paret, uansett hvilken som kom først. Behandling i mellomtiden kan endre det prøvene viser.",
  reference:
    "Tid mellom prøver og samsvar: doi 10.1158/1078-0432.CCR-24-3531; FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927; Newcombe 1998, metode 10.",
});
