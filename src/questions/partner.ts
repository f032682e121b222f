import type { Columns, Row } from "../engine/decode.ts";
import type { PartnerAnswer } from "../partners/told.ts";
import type { Question } from "./question.ts";

type AnyRow = Readonly<Record<string, unknown>>;
/** A question and how partners get it answered. */
export type Partners = {
  /** The folder of the question. */
  readonly name: string;
  readonly question: Question<Columns>;
  readonly answer: PartnerAnswer<AnyRow>;
};

/** How a question is answered for partners; its rows are known to the compiler. */
export const partners = <const C extends Columns>(
  name: string,
  question: Question<C>,
  answer: PartnerAnswer<Row<C>>,
): Partners => ({ name, question, answer });
