import type { BandRow } from "../../../kinds/agreement-by/stats.ts";
import { comparable } from "../../../kinds/agreement-by/wording.ts";
import { apartNb, informativeNb, overallNb, ppaNb, wordsNb } from "../../../kinds/agreement-by/words.nb.ts";
import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import type { Format } from "../../../words/format.ts";

const percentOf = (share: number, f: Format): string =>
  `${f.number(share * 100, Number.isInteger(share * 100) ? 0 : 1)}\u00a0%`;

export const nb = wordsNb({
  title: "Forklarer tumorandelen det blod ikke finner?",
  summary: (model, { f, names }) => {
    const bands = comparable(model);
    const [low, high] = [bands[0], bands.at(-1)];
    const name = (row: BandRow) => inSentence(names.signal_band(row.band));
    return low === undefined || high === undefined || low === high
      ? sentence`${overallNb(model, f)} Ingen to nivåer av tumorandel har 25 pasienter med funn i vev, så de kan ikke skilles fra hverandre.${informativeNb(model, f)}`
      : sentence`Der tumorandelen i blodet er ${name(high)}, finner blod ${ppaNb(high, f)} av det vev finner; der den er ${name(low)}, ${ppaNb(low, f)}. ${apartNb(high, low, f)}${informativeNb(model, f)}`;
  },
  bands: ({ manifest: { study } }, f) =>
    study.low_signal_below === null
      ? "Studien har ingen grense for når en negativ blodprøve ikke betyr noe."
      : `En negativ blodprøve med tumorandel under ${percentOf(study.low_signal_below, f)} er ikke et negativt svar.`,
  definition:
    "Tumorandel: andelen tumor-DNA i blodprøven som teller, slik laboratoriet oppga den, ofte den største somatiske allelfraksjonen.",
  reference:
    "Tumorandel og samsvar: doi 10.1158/1078-0432.CCR-23-3321; FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927; Newcombe 1998, doi 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.",
});
