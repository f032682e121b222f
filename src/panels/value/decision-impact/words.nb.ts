import type { NothingWords } from "../../../define/nothing.ts";
import { link, sentence, strong } from "../../../marks/sentence.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import type { Sure, Verdict } from "./facts.ts";
import { benefitsText, type ImpactWords } from "./words.en.ts";

const testede = ({ trials }: Share): string =>
  enough(trials) ? "av de testede pasientene" : trials === 1 ? "testet pasient" : "testede pasienter";

const verdicts: Tellers<Verdict> = {
  recommended: ({ byBlood, all }, { f }) => {
    if (f.none(all.events))
      return sentence`Ingen anbefaling er registrert for ${all.trials === 1 ? "den ene testede pasienten" : sentence`de ${strong(f.count(all.trials))} testede pasientene`}.`;
    return f.none(byBlood.events)
      ? sentence`Blod alene lå ikke til grunn for noen anbefaling hos ${byBlood.trials === 1 ? "den ene testede pasienten" : sentence`de ${strong(f.count(byBlood.trials))} testede pasientene`}.`
      : sentence`Blod alene lå til grunn for en anbefaling hos ${strong(toldShare(byBlood, "", f).number)} ${testede(byBlood)}.`;
  },
  found: ({ bloodOnly }, { f }) =>
    f.none(bloodOnly.events)
      ? sentence`Blod alene har ikke noe behandlingsrelevant hos ${bloodOnly.trials === 1 ? "den ene testede pasienten" : sentence`de ${strong(f.count(bloodOnly.trials))} testede pasientene`}; anbefalinger er ikke levert.`
      : sentence`Blod alene har noe behandlingsrelevant hos ${strong(toldShare(bloodOnly, "", f).number)} ${testede(bloodOnly)}; anbefalinger er ikke levert.`,
};

const sures: Tellers<Sure> = {
  share: ({ share, started }, { f }) => {
    const { behind } = toldShare(share, "pasienter", f);
    const begun = started === null ? "" : `behandling startet hos ${f.count(started)}`;
    return sentence`${behind}${behind && begun && "; "}${begun}${(behind || begun) && "."}`;
  },
  found_in_blood_only: ({ bloodOnly }, { f }) => sentence`Funnet bare i blod: ${f.count(bloodOnly)}.`,
  no_reviews: ({ bloodOnly }, { f }) =>
    sentence`Funnet bare i blod: ${f.count(bloodOnly)}; gjennomgang av dem er ikke levert.`,
  judged: ({ confirmed, refuted }, { f }) =>
    sentence`Gjennomgang bekrefter ${f.of(confirmed.events, confirmed.trials)} funnet bare i blod, avkrefter ${f.count(refuted)}.`,
  pays: ({ from }, { f }) =>
    from === 0
      ? sentence`En blodprøve i tillegg gir nettonytte uansett vekt.`
      : sentence`Telles bare bekreftede, gir en blodprøve nettonytte hvis ett oversett funn veier mer enn ${f.about}${f.number(from, 1)} unødvendige.`,
};

export const nb: ImpactWords = {
  title: "Hva endret blod for pasientene?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => tell(sure, sures, voice),
  note: ({ note: { awaited, pays } }, { f }) =>
    sentence`Testet: både blod og vev er avklart, med eller uten svar og uansett tid mellom prøvene, ulikt ${link("#added-by-blood", "ekstra funn i blod")}; ${f.count(awaited)} til ventes. Anbefaling: fra det første MDT-møtet, etter hvilke prøver det hadde svar fra. Ingen vekt er satt: les linjene ved den du mener er riktig.${pays && ` Vekten der blod i verste fall gir nettonytte, har et ${f.interval} fra ${f.number(pays.low, 1)} til ${f.number(pays.high, 1)}.`}`,
  axis: "Nettonytte: nødvendige funn minus vektede unødvendige, per 100 testede",
  weights: "Unødvendige funn som ett oversett funn veier like mye som",
  legend:
    "Linje: av funn bare i blod er de som en gjennomgang bekrefter, nødvendige, alle andre ikke. Felt: opp til alle som ingen gjennomgang avkrefter.",
  tooFew: ({ tested }, f) =>
    `${f.count(tested)} ${tested === 1 ? "pasient" : "pasienter"} testet: for få til en nettonytte per 100.`,
  pays: (weight) => `nettonytte fra ${weight}`,
  reading: (weight, model, voice) =>
    `Ett oversett funn veier like mye som ${voice.f.number(weight, Number.isInteger(weight) ? 0 : 1)} unødvendige; nettonytte per 100 testede: ${benefitsText(model, weight, "til", voice)}`,
  method: {
    definition:
      "Hva et behandlingsrelevant funn i hver prøve førte til, og om funn som bare blod har, var riktige. Grunnlag: prøvene som MDT-møtet hadde svar fra. Bekreftet: studiens gjennomgang vet hvorfor vev mangler funnet. Avkreftet: den sier at klonal hematopoese forklarer det. Av flere funn hos samme pasient er ett bekreftet nok, og alle må være avkreftet. Alle andre er uavklarte: ikke avgjort, ikke gjennomgått, vev uten svar, eller prøver for langt fra hverandre. Nettonytte veier det som finnes, mot det som ikke trengs; det vev finner, er referansen og regnes som nødvendig. Blod først, så vev, finner det samme som begge samtidig.",
    denominator:
      "Samtykkede pasienter der blod og vev er avklart: ingen av dem venter eller er ennå ikke bestilt; hvor langt fra hverandre de to er tatt, betyr ikke noe. For bekreftet og avkreftet: de av dem som har et behandlingsrelevant funn bare i blod.",
    formula:
      "Nettonytte = 100 × (nødvendige − unødvendige ÷ vekt) ÷ pasienter. I verste fall er ingen uavklarte funn nødvendige, i beste fall alle. Blod i tillegg til vev gir nettonytte når bekreftede > (avkreftede + uavklarte) ÷ vekt, altså fra vekten (1 − p) ÷ p, der p er andelen bekreftede av funnene bare i blod; intervallet følger av Wilsons for p.",
    reference:
      "Vickers og Elkin 2006, doi 10.1177/0272989X06295361; Wilson 1927, doi 10.1080/01621459.1927.10502953; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};

export const nothingNb: NothingWords = {
  summary: noneSettled.nb,
  note: "Hva anbefalingene bygget på, om funn bare i blod var riktige, og hva de er verdt.",
};
