import type { NothingWords } from "../../../define/nothing.ts";
import { link, sentence, sentences, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { noVariants } from "../../../say/no-variants.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import { enough } from "../../../stats/few.ts";
import { specimenOf, type Verdict } from "./facts.ts";
import type { ReasonWords } from "./wording.ts";

const specimen = { tissue_only: "vev", blood_only: "blod" } as const;

const noneOn: ReasonWords["noneOn"] = (side, f) =>
  f.vague ? `For få til å vises bare i ${specimen[side]}: ${f.few}.` : `Ingen varianter står bare i ${specimen[side]}.`;

const verdicts: Tellers<Verdict> = {
  commonest: ({ sides }, { f, names }) =>
    sentences(
      sides.map(({ side, variants, first }) => {
        const only = `Bare i ${specimen[side]}`;
        if (variants === 0) return sentence`${only}: ${f.rounded ? f.few : "ingen"} varianter.`;
        return first === null
          ? sentence`${only}: ${f.count(variants)} ${variants === 1 ? "variant" : "varianter"}, ikke gjennomgått.`
          : sentence`${only}: ${inSentence(names.difference_reason(first.reason))}, ${strong(toldShare(first.share, "", f).number, specimenOf(side))}.`;
      }),
    ),
};

export const nb: ReasonWords = {
  title: "Hvorfor er blod og vev ulike?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, { f }) =>
    sure.length === 0
      ? null
      : sentence`${sure.map(({ side, share: { events, trials, estimate }, notReviewed }, i) => {
          const range =
            estimate && enough(trials) ? `, ${i === 0 ? `${f.interval} ` : ""}${f.percentRange(estimate)}` : "";
          return `${i > 0 ? " " : ""}Bare i ${specimen[side]}: ${f.rounded ? "" : `${f.of(events, trials)}${range}, `}${f.count(notReviewed)} ikke gjennomgått.`;
        })}${
          f.rounded
            ? " Uten intervaller: varianter hos samme pasient er ikke uavhengige."
            : sure.some(({ share: { estimate, trials } }) => estimate && enough(trials)) &&
              " Intervallene tar hensyn til flere varianter hos samme pasient."
        }`,
  note: ({ counted }, { f }) =>
    sentence`Hver variant én gang, slik studiens gjennomgang vurderte den; en vurdering endrer ingen andre tall her. Varianter merket som trolig klonal hematopoese er med; de andre, ${f.list(
      counted.map((each, i) => `${f.count(each.counted)}${i === 0 ? " av disse" : ""} bare i ${specimen[each.side]}`),
    )}, telles også ${link("#agreement-variants", "per variant")}. ${f.rounded ? "" : "95 %-intervallene er regnet per pasient. "}Grått: færre enn 25, uten prosent.`,
  axis: ({ side, variants }, f) => `Bare i ${specimen[side]}: andel av ${f.count(variants)} varianter`,
  ratio: "n / N",
  noneOn,
  reading: ({ side, reason, share }, names, f) =>
    `Bare i ${specimen[side]}, ${inSentence(names.difference_reason(reason))}: ${shareText(share, "", f)} varianter`,
  method: (rounded) => ({
    definition:
      "Enhet: en variant hos en pasient som står i den ene prøven i paret og ikke i den andre. Årsaken er vurderingen i studiens gjennomgang av nettopp den varianten (pasient, klasse, gen, variantnøkkel); ikke gjennomgått: det finnes ingen. Kimbane telles aldri; trolig klonal hematopoese telles her, fordi det er en av årsakene. Av disse, ikke klonal hematopoese: de som andre figurer teller; der står i tillegg en variant i begge bare i vev når funnet i blod er klonal hematopoese.",
    denominator:
      "Varianter bare i vev, og bare i blod, over par som er evaluerbare for variantens klasse; i tabellen også for hver klasse.",
    formula: `Andel = varianter med årsaken ÷ varianter på den siden${rounded ? ", oppgitt som disse antallene, som i figuren om varianter" : ", 95 %-intervall per pasient, som i figuren om varianter"}. Ingen svar omgjøres etter gjennomgangen.`,
    reference: sentence`${guidance.nb} (ulike svar skal ikke omgjøres)${rounded ? "" : "; Rao og Scott 1992, doi 10.2307/2532311"}; klonal hematopoese i plasma: Razavi 2019, doi 10.1038/s41591-019-0652-7.`,
  }),
};

export const nothingNb: NothingWords = {
  summary: (reason, _, filtered) => {
    if (reason.why === "not_supplied")
      return reason.what === "reviews"
        ? "Studien har ikke levert gjennomgangen av ulike funn: hvorfor prøvene er ulike, er ikke kjent."
        : noVariants.nb(reason.what);
    return filtered
      ? "Ingen varianter i dette utvalget står i bare den ene prøven."
      : "Ingen varianter står i bare den ene prøven.";
  },
  note: "Varianter funnet i bare den ene prøven i et par, og hvorfor, slik studiens gjennomgang vurderte det.",
};
