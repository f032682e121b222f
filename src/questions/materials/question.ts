import { materials as codes, segmentStatuses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull, type Row, whole } from "../../engine/decode.ts";
import { chosenDays } from "../chosen-days.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** From collection to receipt, fresh and archived samples apart, by how they stand and by day. */
export const materials = question({
  sql,
  columns: {
    specimen: codeOf(specimens),
    material: codeOf(codes),
    status: codeOf(segmentStatuses),
    days: orNull(whole),
    samples: count,
  },
  more: chosenDays,
});
export type MaterialRow = Row<typeof materials.columns>;
