/** A piece of the counting: the tables that must be there for it, and the one it makes, where it makes one. */
export type Piece = { readonly what: string; readonly reads: readonly string[]; readonly makes?: string };

/** A piece in its turn, with the tables and views that nothing after it reads. */
export type Turn<P extends Piece> = { readonly piece: P; readonly spent: readonly string[] };

/**
 * Put pieces in an order in which each finds what it reads: in rounds, every piece as soon as its tables are there.
 * `given` are tables that are there from the start, `views` views by the tables they stand for: to read one is to read those.
 * `asked` are tables that are read when all is done. A table that nothing reads is not made.
 * Throws Error for what nobody makes and for a table made twice.
 */
export function plan<P extends Piece>(
  pieces: readonly P[],
  given: readonly string[],
  views: ReadonlyMap<string, readonly string[]>,
  asked: readonly string[],
): readonly Turn<P>[] {
  const ordered = inRounds(needed(pieces, asked), [...given, ...views.keys()]);
  const lastRead = new Map<string, number>();
  const read = (table: string, turn: number): void => {
    lastRead.set(table, turn);
    for (const behind of views.get(table) ?? []) read(behind, turn);
  };
  for (const [turn, { reads }] of ordered.entries()) for (const table of reads) read(table, turn);
  for (const table of asked) read(table, ordered.length);
  return ordered.map((piece, turn) => ({
    piece,
    spent: [...lastRead].filter(([, last]) => last === turn).map(([table]) => table),
  }));
}

function needed<P extends Piece>(pieces: readonly P[], asked: readonly string[]): readonly P[] {
  const wanted = new Set(asked);
  for (let size = -1; size !== wanted.size; ) {
    size = wanted.size;
    for (const { reads, makes } of pieces)
      if (makes === undefined || wanted.has(makes)) for (const table of reads) wanted.add(table);
  }
  return pieces.filter(({ makes }) => makes === undefined || wanted.has(makes));
}

function inRounds<P extends Piece>(pieces: readonly P[], given: readonly string[]): readonly P[] {
  const there = new Set(given);
  const ordered: P[] = [];
  let waiting = pieces;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ reads }) => reads.every((table) => there.has(table)));
    if (ready.length === 0) throw new Error(waiting.map((piece) => wanting(piece, there)).join("; "));
    for (const { what, makes } of ready) {
      if (makes === undefined) continue;
      if (there.has(makes)) throw new Error(`${what}: ${makes} is there already: a table is made once`);
      there.add(makes);
    }
    ordered.push(...ready);
    waiting = waiting.filter((piece) => !ready.includes(piece));
  }
  return ordered;
}

const wanting = ({ what, reads }: Piece, there: ReadonlySet<string>): string =>
  `${what} reads ${reads.filter((table) => !there.has(table)).join(", ")}, which nothing before it makes`;
