/** The part of an Arrow table that is read here; both builds of the database answer with one. */
type Answer = {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChildAt(index: number): Iterable<unknown> | null;
};

/** The rows of an answer as plain objects, read column by column: several times faster than row by row. */
export function rowsOf(answer: Answer): Record<string, unknown>[] {
  const rows = Array.from({ length: answer.numRows }, (): Record<string, unknown> => ({}));
  answer.schema.fields.forEach(({ name }, index) => {
    let at = 0;
    for (const value of answer.getChildAt(index) ?? []) {
      const row = rows[at];
      if (row) row[name] = value;
      at += 1;
    }
  });
  return rows;
}
