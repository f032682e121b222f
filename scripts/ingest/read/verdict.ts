/** What became of one row: kept, kept out for a stated reason, or refused. */
export type Verdict = "kept" | { readonly out: string } | Refusal;

/** Why a row is refused: the column (null: the whole row), what was found there, and the rule. */
export type Refusal = { readonly column: string | null; readonly found: string; readonly rule: string };

/** Thrown by what reads a cell; the shared readers turn it into the row's verdict. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(column: string | null, found: string, rule: string) {
    super(rule);
    this.name = "Refused";
    this.refusal = { column, found, rule };
  }
}

/** The verdict of `judge`, or the refusal that it threw. */
export function verdictOf(judge: () => Verdict): Verdict {
  try {
    return judge();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
