import { mostUnknown } from "../../../kinds/agreement-by/facts.ts";
import type { OwnWords } from "../../../kinds/agreement-by/wording.ts";
import { sentence } from "../../../marks/sentence.ts";
import { percentLimit } from "../../../say/names.ts";
import { guidance } from "../../../say/works.ts";

export const nb: OwnWords = {
  title: "Overser blod mer når det inneholder lite tumor-DNA?",
  ends: (high, low, differ, _, f) =>
    differ === "not_told"
      ? sentence`Kan ikke sies: ${high.share} der ctDNA-andelen er ${high.name}, ${low.share} der den er ${low.name}.`
      : sentence`${differ === "less" ? "Nei" : "Ja"}: blod finner også noe hos ${high.share} der ctDNA-andelen er ${high.name}, ${low.share} ${f.rounded ? "ved" : "der den er"} ${low.name}.`,
  notCompared: () => "Kan ikke sies ennå: ingen to nivåer av ctDNA-andel har 25 pasienter med funn i vev.",
  caveat: "Delvis sirkulært hvis ctDNA-andelen er den største allelfraksjonen som ble funnet.",
  bands: ({ manifest: { study } }, f) =>
    study.low_signal_below === null
      ? "Studien har ingen grense for når en negativ blodprøve ikke betyr noe."
      : `En negativ blodprøve med ctDNA-andel under ${percentLimit(study.low_signal_below, f)} er ikke et negativt svar.`,
  definition: `ctDNA-andel: andelen tumor-DNA i blodprøven som teller, slik laboratoriet oppga den, ofte den største somatiske allelfraksjonen: da er nivåene delvis sirkulære, for blod som ikke finner noe, har ingen. Nivåene sammenlignes ikke der over ${100 * mostUnknown} % av blodprøvene uten funn mangler den.`,
  reference: sentence`ctDNA-andel og samsvar: doi 10.1158/1078-0432.CCR-23-3321; ${guidance.nb}; Wilson 1927; Newcombe 1998, doi 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.`,
};
