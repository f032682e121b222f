import type { OwnWords } from "../../../kinds/agreement-by/wording.ts";
import { sentence } from "../../../marks/sentence.ts";
import { percentLimit } from "../../../say/names.ts";

export const nb: OwnWords = {
  title: "Forklarer tumorandelen det blod ikke finner?",
  ends: (high, low) =>
    sentence`Der tumorandelen i blodet er ${high.name}, finner blod ${high.share} av det vev finner; der den er ${low.name}, ${low.share}.`,
  notCompared: () =>
    "Ingen to nivåer av tumorandel har 25 pasienter med funn i vev, så de kan ikke skilles fra hverandre.",
  bands: ({ manifest: { study } }, f) =>
    study.low_signal_below === null
      ? "Studien har ingen grense for når en negativ blodprøve ikke betyr noe."
      : `En negativ blodprøve med tumorandel under ${percentLimit(study.low_signal_below, f)} er ikke et negativt svar.`,
  definition:
    "Tumorandel: andelen tumor-DNA i blodprøven som teller, slik laboratoriet oppga den, ofte den største somatiske allelfraksjonen.",
  reference:
    "Tumorandel og samsvar: doi 10.1158/1078-0432.CCR-23-3321; FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927; Newcombe 1998, doi 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.",
};
