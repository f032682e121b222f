import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Verdict } from "./facts.ts";
import { isSure } from "./model.ts";
import { type PrecisionWords, points } from "./words.en.ts";

const verdicts: Tellers<Verdict> = {
  not_yet: ({ positives }, { f }) =>
    sentence`Ikke sikre ennå: ${strong(f.count(positives))} ${positives === 1 ? "pasient" : "pasienter"} har funn i vev, for få til en prosent.`,
  now: ({ half }, { f }) => sentence`Samsvaret er kjent med en feilmargin på ${strong(points(half, f))} prosentpoeng.`,
  now_and_at_target: ({ half, atTarget, patients }, { f }) =>
    sentence`Samsvaret er kjent med en feilmargin på ${strong(points(half, f))} prosentpoeng; med ${f.count(patients)} pasienter omtrent ${strong(points(atTarget, f))}.`,
};

export const nb: PrecisionWords = {
  title: "Hvor sikre er vi nå, og hvor sikre når målet er nådd?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, { f }) =>
    sure &&
    sentence`Blod fant noe hos ${shareText(sure.share, "pasienter med funn i vev", f)}.${sure.foreseen && " Framskrivingen gjelder hvis andelene og sammensetningen av pasienter holder seg."}`,
  note: ({ note: { target, few } }, { f, names }) =>
    sentence`Halve bredden av 95 %-intervallet (Wilson) for PPA, med vev som referanse. ${
      target === "part"
        ? "Målet gjelder hele studien, så en del av den viser bare det som er kjent nå."
        : target === "reached"
          ? "Målet er nådd."
          : "Når målet er nådd: med de samme andelene og den samme sammensetningen av pasienter som nå."
    }${few.length > 0 && ` Færre enn 25 med funn i vev, ikke tegnet: ${f.list(few.map((code) => inSentence(names.class(code))))}.`}`,
  axis: { half: "Prosentpoeng til hver side", positives: "Pasienter med funn i vev" },
  tooFew: "Ingen klasse har 25 pasienter med funn i vev ennå.",
  legend: ({ target, any }) =>
    `Prikk: en klasse nå. ${typeof target === "string" ? "" : "Ring: den samme når målet er nådd. "}Liten ring: en kreftform.${isSure(any) ? " Stiplet: minst én variant, etter antall pasienter." : ""}`,
  reading: (row, { f, names }) => {
    const { now, atTarget, for5, for10 } = row.precision;
    const name = row.group === null ? names.class(row.class) : names.tumour_group(row.group);
    return `${name}: ${shareText(row.ppa, "", f)}; ${points(now, f)} prosentpoeng til hver side nå${
      atTarget === null ? "" : `, ${points(atTarget.half, f)} når målet er nådd`
    }; 5 krever ${f.count(for5)} pasienter med funn i vev, 10 krever ${f.count(for10)}`;
  },
  method: {
    definition:
      "Hvor bredt 95 %-intervallet er for andelen av pasienter med funn i vev som også har det i blod, per klasse over alle kreftformer og per kreftform over alle klasser. Halvparten av det: så mange prosentpoeng til hver side.",
    denominator: "Pasienter med et evaluerbart par og et funn av klassen i vev.",
    formula:
      "Halv bredde = z √(n p (1 − p) + z² ÷ 4) ÷ (n + z²), Wilson, z = 1,96. Når målet er nådd: n ganger målet ÷ det som finnes nå (evaluerbare par, eller samtykkede pasienter, slik studien teller målet), med p som den er. Funn for 5 og 10 prosentpoeng: den minste n med en halv bredde som ikke er større.",
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};
