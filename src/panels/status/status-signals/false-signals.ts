import type { XmrRule } from "../../../stats/xmr.ts";
import { formats } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import validation from "./validation.json" with { type: "json" };

const rules = ["outside", "run_of_8", "trend_of_6", "two_of_three"] as const satisfies readonly XmrRule[];
const of = (world: string) => validation.find((row) => row.world === world);
const perThousand = (row: (typeof validation)[number] | undefined, lang: "en" | "nb"): string =>
  formats[lang].list(rules.map((rule) => formats[lang].number((row?.[rule] ?? 0) * 1000)));

const measured = of("monthly_consents");
const en = formats.en;
const nb = formats.nb;

/** How often the rules of the monthly charts are broken though nothing changed, as measured on simulated studies. */
export const falseSignals: Bilingual<string> = {
  en: `False signals, measured on ${en.count(measured?.runs ?? 0)} simulated studies of ${measured?.months} months at one steady pace: ${en.number((measured?.any ?? 0) * 1000)} in 1,000 months break a rule. By rule (outside, 8 in a row, 6 rising or falling, 2 of 3), per 1,000 months: ${perThousand(measured, "en")}; with limits known beforehand and normal values ${perThousand(of("known_limits"), "en")}, where theory gives ${perThousand(of("theory"), "en")}. Made by node scripts/validate-signals.ts, which anyone can run again.`,
  nb: `Falske signaler, målt på ${nb.count(measured?.runs ?? 0)} simulerte studier på ${measured?.months} måneder med én jevn takt: ${nb.number((measured?.any ?? 0) * 1000)} av 1000 måneder bryter en regel. Per regel (utenfor, 8 på rad, 6 stigende eller synkende, 2 av 3), per 1000 måneder: ${perThousand(measured, "nb").replaceAll(", ", "; ")}; med grenser kjent på forhånd og normalfordelte verdier ${perThousand(of("known_limits"), "nb").replaceAll(", ", "; ")}, der teorien gir ${perThousand(of("theory"), "nb").replaceAll(", ", "; ")}. Laget av node scripts/validate-signals.ts, som alle kan kjøre på nytt.`,
};
