import { signalBands } from "../../../cubes/codes.ts";
import { column, declareTable } from "../../../define/table.ts";
import { agreementBy } from "../../../kinds/agreement-by/panel.ts";
import { bandColumns } from "../../../kinds/agreement-by/table.ts";
import { bySignal } from "../../../questions/by-signal/question.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

export const agreementBySignal = agreementBy({
  id: "agreement-by-signal",
  dimension: "signal_band",
  question: bySignal,
  bands: () => signalBands,
  // The highest ctDNA fraction first.
  compare: { ends: (bands) => bands.toReversed(), tested: true, signal: true },
  table: declareTable({ signal_band: column.code("signal_band"), ...bandColumns }),
  words: { en, nb },
});
