import type { OwnWords } from "../../../kinds/agreement-by/wording.ts";
import { sentence } from "../../../marks/sentence.ts";
import { guidance } from "../../../say/works.ts";

export const nb: OwnWords = {
  title: "Betyr tiden mellom de to prøvene noe?",
  ends: (near, far, differ) =>
    sentence`${differ === "not_told" ? "Kan ikke sies" : "Ja"}: samsvar hos ${near.share} med ${near.name} mellom prøvene, ${far.share} med ${far.name}.`,
  notCompared: () => "Kan ikke sies ennå: ingen to tidsrom har 25 pasienter med funn i vev.",
  caveat: "",
  bands: ({ manifest: { study } }, f) =>
    study.pairing.max_interval_days === null
      ? "Dager mellom prøvetakingene; studien har ingen øvre grense."
      : `Dager mellom prøvetakingene; par med mer enn ${f.days(study.pairing.max_interval_days)} imellom sammenlignes ikke.`,
  definition:
    "Dager mellom prøvetakingsdatoene for de to prøvene i paret, uansett hvilken som kom først. Behandling i mellomtiden kan endre det prøvene viser.",
  reference: sentence`Tid mellom prøver og samsvar: doi 10.1158/1078-0432.CCR-24-3531; ${guidance.nb}; Wilson 1927; Newcombe 1998, metode 10.`,
};
