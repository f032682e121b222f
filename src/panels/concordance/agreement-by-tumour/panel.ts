import { descending } from "d3-array";
import { column, declareTable } from "../../../define/table.ts";
import { agreementBy } from "../../../kinds/agreement-by/panel.ts";
import { bandColumns } from "../../../kinds/agreement-by/table.ts";
import { bandsByPairs } from "../../../questions/bands/counts.ts";
import { byTumour } from "../../../questions/by-tumour/question.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

export const agreementByTumour = agreementBy({
  id: "agreement-by-tumour",
  dimension: "tumour_group",
  question: byTumour,
  bands: bandsByPairs,
  // Where blood finds most first.
  compare: {
    ends: (bands) => bands.toSorted((a, b) => descending(a.ppa.estimate?.value, b.ppa.estimate?.value)),
    tested: false,
    signal: false,
  },
  table: declareTable({ tumour_group: column.code("tumour_group"), ...bandColumns }),
  words: { en, nb },
});
