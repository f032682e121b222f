import type { XmrRule } from "../../../stats/xmr.ts";
import { type Format, formats } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import validation from "./validation.json" with { type: "json" };

const rules = ["outside", "run_of_8", "trend_of_6", "two_of_three"] as const satisfies readonly XmrRule[];

/** What was measured in a world of simulated studies; throws where it was not. */
export function measuredIn(world: string): (typeof validation)[number] {
  const found = validation.find((row) => row.world === world);
  if (found === undefined) throw new Error(`validation.json has no ${world}: npm run validate-signals makes it`);
  return found;
}

/** Months of 1,000 that break each rule; `between` is what parts the numbers. */
function perThousand(world: string, f: Format, between: string): string {
  const rates = rules.map((rule) => f.number(measuredIn(world)[rule] * 1000));
  return f.list([rates.slice(0, -1).join(between), ...rates.slice(-1)]);
}

const steady = "monthly_consents";
const { runs, months, any } = measuredIn(steady);
if (any === null) throw new Error(`validation.json has no rate of any rule in ${steady}`);
const { en, nb } = formats;

/** Months of 1,000 that call the pace of a growing study changed, or slower, at each pace. */
function ofPace(f: Format, which: "any" | "slower"): readonly string[] {
  return [1, 3, 25].map((each) => {
    const rate = measuredIn(`pace_${each}`)[which];
    if (rate === null) throw new Error(`validation.json has no rate of ${which} in pace_${each}`);
    return f.number(rate * 1000);
  });
}

/** How often the rules of the monthly charts are broken though nothing changed, as measured on simulated studies. */
export const falseSignals: Bilingual<string> = {
  en: `False signals, measured on ${en.count(runs)} simulated studies of ${months} months at one steady pace: ${en.number(any * 1000)} in 1,000 months break a rule. By rule (outside, 8 in a row, 6 rising or falling, 2 of 3), per 1,000 months: ${perThousand(steady, en, ", ")}; with limits known beforehand and normal values ${perThousand("known_limits", en, ", ")}, where theory gives ${perThousand("theory", en, ", ")}. The pace of growing studies whose sites keep their rate: at 1, 3 and 25 consents a month ${en.list(ofPace(en, "any"))} in 1,000 months break a rule, ${en.list(ofPace(en, "slower"))} towards slower. Made by node scripts/validate-signals.ts, which anyone can run again.`,
  nb: `Falske signaler, målt på ${nb.count(runs)} simulerte studier på ${months} måneder med én jevn takt: ${nb.number(any * 1000)} av 1\u00a0000 måneder bryter en regel. Per regel (utenfor, 8 på rad, 6 stigende eller synkende, 2 av 3), per 1\u00a0000 måneder: ${perThousand(steady, nb, "; ")}; med grenser kjent på forhånd og normalfordelte verdier ${perThousand("known_limits", nb, "; ")}, der teorien gir ${perThousand("theory", nb, "; ")}. Takten i voksende studier der sykehusene holder sin rate: ved 1, 3 og 25 samtykker i måneden bryter ${nb.list(ofPace(nb, "any"))} av 1\u00a0000 måneder en regel, ${nb.list(ofPace(nb, "slower"))} mot langsommere. Laget av node scripts/validate-signals.ts, som alle kan kjøre på nytt.`,
};
