import { specimens } from "../../cubes/codes.ts";
import { codeOf, count, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";
import { reportTarget } from "./target.ts";

/** Where a sample stands against the target of its specimen. */
export const standings = ["within", "late", "open", "ended", "unknown"] as const;

/** Samples received by laboratory and whether the report came within the target of their specimen. */
export const onTimeByLaboratory = question({
  sql,
  columns: {
    specimen: codeOf(specimens),
    node: text,
    standing: codeOf(standings),
    samples: count,
  },
  more: ({ manifest }) => specimens.map((specimen) => String(reportTarget(manifest.study, specimen)?.days ?? "")),
});
export type OnTimeCount = Row<typeof onTimeByLaboratory.columns>;
