import { intervalBands } from "../../../cubes/codes.ts";
import { column, declareTable } from "../../../define/table.ts";
import { agreementBy } from "../../../kinds/agreement-by/panel.ts";
import { bandColumns } from "../../../kinds/agreement-by/table.ts";
import { byInterval } from "../../../questions/by-interval/question.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

export const agreementByInterval = agreementBy({
  id: "agreement-by-interval",
  dimension: "interval_band",
  question: byInterval,
  bands: () => intervalBands,
  // The shortest time first.
  compare: { ends: (bands) => bands, tested: true, signal: false },
  table: declareTable({ interval_band: column.code("interval_band"), ...bandColumns }),
  words: { en, nb },
});
