import { specimens } from "../../cubes/codes.ts";
import { codeOf, count, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";
import { reportTarget } from "./target.ts";

/** Samples received by laboratory and whether the report came within the target of their specimen. */
export const onTimeByLaboratory = question({
  sql,
  columns: {
    specimen: codeOf(specimens),
    node: text,
    standing: codeOf(["within", "late", "open", "ended", "unknown"]),
    samples: count,
  },
  more: ({ manifest }) => specimens.map((specimen) => String(reportTarget(manifest.study, specimen)?.days ?? "")),
});
export type OnTimeCount = Row<typeof onTimeByLaboratory.columns>;
