import { fullRun } from "../../../cubes/runs.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Sure, Verdict } from "./facts.ts";
import { type Bought, each, isBought } from "./model.ts";
import type { MoneyWords } from "./words.en.ts";

const reports = (n: number, f: Format) => sentence`${strong(f.count(n))} svar så langt`;

const verdict: Tellers<Verdict> = {
  no_purchases: ({ reports: n }, { f }) => sentence`Kan ikke sies, for ingen innkjøp er oppgitt: ${reports(n, f)}.`,
  mixed: ({ reports: n }, { f }) => sentence`Kan ikke sies, for kjøringer hadde både blod og vev: ${reports(n, f)}.`,
  over: ({ reports: n, items }, { f, names }) =>
    sentence`${reports(n, f)}; det er brukt flere ${f.list(items.map((item) => inSentence(names.purchasable(item))))} enn det ble kjøpt.`,
  short: ({ reports: n, item }, { f, names }) =>
    sentence`${reports(n, f)}; innkjøpte ${inSentence(names.purchasable(item))} rekker ikke til målet.`,
  lasts: ({ reports: n }, { f }) => sentence`${reports(n, f)}; det som er kjøpt, ventes å rekke til målet.`,
  left: ({ reports: n }, { f }) => sentence`${reports(n, f)}; det som er kjøpt, har rukket til nå.`,
};

/** «95 av 120 blodbiblioteker», eller der flere er brukt enn kjøpt «144 blodbiblioteker (12 kjøpt)». */
const usedOf = ({ item, used, bought }: Bought, { f, names }: Pick<Voice, "f" | "names">): string => {
  const name = inSentence(names.purchasable(item));
  return used > bought
    ? `${f.count(used)} ${name} (${f.exact(bought)} kjøpt)`
    : `${f.count(used)} av ${f.exact(bought)} ${name}`;
};

function sure({ used, first, idle }: Sure, { f, names }: Voice) {
  return sentence`Brukt: ${f.list(used.map((item) => usedOf(item, { f, names })))}.${
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
    }Hele studien. Et bibliotek er brukt når det er på en sekvenseringskjøring; ett som mislyktes før det, telles ikke. ${
      mixed ? "Kjøringer med begge prøvetyper kan ikke skilles. " : ""
    }${target === null ? "" : `Ved målet på ${f.exact(target)}: hvis hver pasient tar like mye som hittil.`}`,
  value: (item, f) =>
    isBought(item)
      ? item.used > item.bought
        ? `${f.count(item.used)}, ${f.exact(item.bought)} kjøpt`
        : `${f.count(item.used)} av ${f.exact(item.bought)}`
      : item.used === null
        ? "kan ikke skilles"
        : `${f.count(item.used)} brukt`,
  bought: "kjøpt",
  legend: (foreseen) => `Andel av det som er kjøpt. Søyle: brukt.${foreseen ? " Kort strek: når målet er nådd." : ""}`,
  reading: ({ item, used, bought, reports: n, actionable, idle, atTarget }, { f, names }) => {
    const [perReport, perActionable, perRun] = [each(used, n), each(used, actionable), each(idle, used)];
    const parts = [
      used === null ? "bruken kan ikke skilles" : `${f.count(used)} brukt`,
      bought === null ? "ingen innkjøp oppgitt" : `${f.exact(bought)} kjøpt`,
      perReport !== null && `${f.number(perReport, 2)} per svar`,
      perActionable !== null && `${f.number(perActionable, 2)} per pasient med behandlingsrelevant funn`,
      perRun !== null && `${f.number(perRun, 1)} ledige plasser per kjøring`,
      atTarget !== null && `omtrent ${f.number(atTarget, 0)} når målet er nådd`,
    ];
    return `${names.purchasable(item)}: ${parts.filter((part) => part !== false).join("; ")}`;
  },
  method: {
    definition:
      "Hva studien sier ble kjøpt for analysene, hva som er brukt av det, og hva som kom ut av det: analyser, svar og pasienter med behandlingsrelevant funn i den prøvetypen. Innkjøp av det samme legges sammen. Priser spørres det ikke om her.",
    denominator:
      "Studiens biblioteker på en sekvenseringskjøring, og kjøringene; gjentak telles så ofte som de ble sekvensert. Svar: besvarte prøver. Pasienter: alle som har samtykket, med behandlingsrelevant funn i den prøvetypen. Det som ble kjøpt, ble kjøpt for hele studien.",
    formula: `Igjen = kjøpt − brukt. Per stykk = brukt ÷ svar, og ÷ pasienter. Ledige plasser på en blodkjøring = ${fullRun} − studiens biblioteker på den; for vev er plassene på en kjøring ikke kjent. Når målet er nådd = brukt × målet ÷ det som finnes nå (evaluerbare par, eller samtykkede pasienter, slik studien teller målet).`,
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
