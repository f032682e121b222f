import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Sure, Verdict } from "./facts.ts";
import { each, isBought } from "./model.ts";
import type { MoneyWords } from "./words.en.ts";

const reports = (n: number, f: Format) => sentence`${strong(f.count(n))} svar så langt`;

const verdict: Tellers<Verdict> = {
  no_purchases: ({ reports: n }, { f }) => sentence`Kan ikke sies, for ingen innkjøp er oppgitt: ${reports(n, f)}.`,
  mixed: ({ reports: n }, { f }) => sentence`Kan ikke sies, for kjøringer hadde både blod og vev: ${reports(n, f)}.`,
  over: ({ reports: n, item }, { f, names }) =>
    sentence`${reports(n, f)}; det er brukt flere ${inSentence(names.purchasable(item))} enn det ble kjøpt.`,
  short: ({ reports: n, item }, { f, names }) =>
    sentence`${reports(n, f)}; innkjøpte ${inSentence(names.purchasable(item))} rekker ikke til målet.`,
  lasts: ({ reports: n }, { f }) => sentence`${reports(n, f)}; det som er kjøpt, rekker til målet.`,
  left: ({ reports: n }, { f }) => sentence`${reports(n, f)}; det som er kjøpt, er ikke brukt opp.`,
};

function sure({ used, first, idle }: Sure, { f, names }: Voice) {
  const told = used.map(
    ({ item, used: n, bought }) => `${f.count(n)} av ${f.exact(bought)} ${inSentence(names.purchasable(item))}`,
  );
  return sentence`Brukt: ${f.list(told)}.${
    first &&
    ` Ved ${f.exact(first.target)} pasienter: omtrent ${f.number(first.atTarget, 0)} ${inSentence(names.purchasable(first.item))}.`
  }${idle !== null && ` Ledige plasser per blodkjøring: ${f.number(idle, 1)}.`}`;
}

export const nb: MoneyWords = {
  title: "Hva fikk vi for pengene?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => said.sure && sure(said.sure, voice),
  note: ({ verdict: { say }, note: { target, mixed } }, { f }) =>
    sentence`${
      say === "no_purchases" ? "Studiens eier vet hva som ble kjøpt; study.json holder det som purchased. " : ""
    }Hele studien, uansett hva som er valgt. Et bibliotek er brukt når det er på en sekvenseringskjøring; ett som mislyktes før det, telles ikke. ${
      mixed ? "Kjøringer med begge materialer kan ikke skilles. " : ""
    }${target === null ? "" : `Ved målet på ${f.exact(target)}: hvis hver pasient tar like mye som hittil.`}`,
  value: (item, f) =>
    isBought(item)
      ? `${f.count(item.used)} av ${f.exact(item.bought)}`
      : item.used === null
        ? "kan ikke skilles"
        : `${f.count(item.used)} brukt`,
  bought: "kjøpt",
  legend: (foreseen) => `Andel av det som er kjøpt. Søyle: brukt.${foreseen ? " Kort strek: når målet er nådd." : ""}`,
  reading: ({ item, used, bought, reports: n, actionable, idle, atTarget }, { f, names }) => {
    const parts = [
      used === null ? "bruken kan ikke skilles" : `${f.count(used)} brukt`,
      bought === null ? "ingen innkjøp oppgitt" : `${f.exact(bought)} kjøpt`,
      each(used, n) !== null && `${f.number(each(used, n) ?? 0, 2)} per svar`,
      each(used, actionable) !== null &&
        `${f.number(each(used, actionable) ?? 0, 2)} per pasient med behandlingsrelevant funn`,
      each(idle, used) !== null && `${f.number(each(idle, used) ?? 0, 1)} ledige plasser per kjøring`,
      atTarget !== null && `omtrent ${f.number(atTarget, 0)} når målet er nådd`,
    ];
    return `${names.purchasable(item)}: ${parts.filter((part) => part !== false).join("; ")}`;
  },
  method: {
    definition:
      "Hva studien sier ble kjøpt for analysene, hva som er brukt av det, og hva som kom ut av det: analyser, svar og pasienter med behandlingsrelevant funn i det materialet. Innkjøp av det samme legges sammen. Priser spørres det ikke om her.",
    denominator:
      "Studiens biblioteker på en sekvenseringskjøring, og kjøringene; gjentak telles så ofte som de ble sekvensert. Svar: besvarte prøver. Pasienter: alle som har samtykket, med behandlingsrelevant funn i det materialet. Filtre når ikke denne figuren: det som ble kjøpt, ble kjøpt for hele studien.",
    formula:
      "Igjen = kjøpt − brukt. Per stykk = brukt ÷ svar, og ÷ pasienter. Ledige plasser på en blodkjøring = 8 − studiens biblioteker på den; for vev er plassene på en kjøring ikke kjent. Når målet er nådd = brukt × målet ÷ det som finnes nå (evaluerbare par, eller samtykkede pasienter, slik studien teller målet).",
    reference: "study.json: purchased, hver med sin kilde.",
  },
};

export const nothingNb: NothingWords = {
  summary: ({ why }) =>
    why === "not_supplied"
      ? "Studien har ikke levert hvilken kjøring en prøve var på: hva som er brukt, er ikke kjent."
      : "Ingen prøve er bestilt ennå.",
  note: "Hva som ble kjøpt, hva som er brukt av det, og hva som kom ut av det.",
};
