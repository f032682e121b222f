import { sentence } from "../../../marks/sentence.ts";
import { forecastSaid } from "../../../say/forecast.ts";
import { type Format, nbsp } from "../../../words/format.ts";
import type { Foreseen } from "./ahead.ts";
import type { ForecastModel } from "./model.ts";
import { type ForecastWords, record, steady } from "./wording.ts";

const { likely, ofPlan, range, without } = forecastSaid.nb;

function pace({ counts, ahead }: ForecastModel & { readonly ahead: Foreseen }, f: Format): string {
  const planned =
    ahead.fullPace > ahead.pace ? `, ${f.number(ahead.fullPace)} når de planlagte sykehusene er åpne` : "";
  return `omtrent ${f.number(ahead.pace)} ${counts === "consented" ? "pasienter" : "pasienter med evaluerbart par"} per måned${planned}`;
}

export const nb: ForecastWords = {
  title: "Når når vi målet?",
  summary: (m, { f }) => {
    const { ahead, planned } = m;
    if (ahead.why !== "ok") return sentence`${without(m, f)}`;
    return sentence`Med takten fra de siste seks månedene (${pace({ ...m, ahead }, f)}) nås målet på ${f.count(ahead.target)} mest sannsynlig i ${likely(ahead, f)}; ${range(ahead, f)}. ${ofPlan(ahead, planned, f)}`;
  },
  note: ({ ahead, backTest: [first, ...rest] }, { f }) =>
    sentence`Poisson-gamma over åpne og planlagte sykehus; bånd 50, 80 og 95 %.${
      ahead.why === "ok" && ` Med takten fra alle måneder: ${steady(ahead, f, "ingen dato")}.`
    } ${first === undefined ? "Ingen tidligere utgave å prøve den på." : nb.tested(first.observed, record([first, ...rest], f), f)} Datoene er samtykkedatoer; svarene følger noen uker senere. Valg av periode gjelder ikke her.`,
  without,
  tested: (observed, { held, last }, f) =>
    `Prøvd på tidligere utgaver: 80 %-intervallet holdt dagens ${f.count(observed)} samtykker i ${held} (${f.list(
      last.map(
        (b) =>
          `${f.count(b.low)} til ${f.count(b.high)} ventet ${f.day(b.release.slice(0, 10))}, ${b.held ? "holdt" : "holdt ikke"}`,
      ),
    )}).`,
  method: {
    definition:
      "Datoen da målet i antall har samtykket, og antallet som kan ventes fram til da. Enheten er målets: pasienter med evaluerbart par, med mindre studien teller samtykker.",
    denominator:
      "Åpne sykehus med observerte måneder de siste seks månedene (hovedtall) eller siden åpning (ved siden av); sykehus med planlagt åpning kommer til på sin dato. Andelen samtykkede som blir evaluerbare: fra dem som samtykket minst tre måneder før datauttrekket.",
    formula:
      "Et sykehus' rate ~ Gamma(form, rate), sannsynlighetsmaksimering av den negativt binomiske; posterior Gamma(form + n, rate + måneder). Summen over sykehus, tynnet med andelen som blir evaluerbare (beta-posterior), som en negativ binomisk med samme snitt og varians, usikkerheten i tilpasningen medregnet. Datoens kvantiler: første tid med P(antall ≥ manglende) ≥ nivå.",
    reference:
      "Anisimov og Fedorov 2007, Stat Med 26:4958, doi 10.1002/sim.2956; Morris 1983, J Am Stat Assoc 78:47; kvantilprikker: Kay 2016, doi 10.1145/2858036.2858558.",
  },
  target: (n) => `mål ${n}`,
  now: ({ now, cut }, f) => `${f.count(now)} per ${f.day(cut)}`,
  dot: (date, f) => `${f.day(date)}: én av tjue like sannsynlige datoer for å nå målet`,
  fan: (date, { quantiles: [, low, , middle, , high] }, f) =>
    `Innen ${f.day(date)}: omtrent ${f.count(middle)}, 8 av 10 ganger mellom ${f.count(low)} og ${f.count(high)}`,
  key: ["1 prikk = 1 av 20", `bånd 50, 80, 95${nbsp}%`],
};
