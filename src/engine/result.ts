/** A cell of an answer: text, a number, or nothing where it is not known. */
type Cell = string | number | null;
export type ResultColumn = {
  readonly name: string;
  /** What its cells are: numbers, months (YYYY-MM), days (YYYY-MM-DD), or any other text. */
  readonly kind: "number" | "month" | "day" | "text";
};
/** What a statement answers: its columns, and its rows as lists of cells, up to a limit. */
export type Result = {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the statement has more rows than were asked for. */
  readonly more: boolean;
};

/** The part of an Arrow column type that is read here: what kind it is, and of a decimal its digits behind the point. */
type Type = { readonly typeId: number; readonly scale?: number };
/** The columns of an answer, as the database names them. */
type Schema = { readonly fields: readonly { readonly name: string; readonly type: Type }[] };
/** A piece of an answer, as the database hands it out. */
export type Piece = {
  readonly numRows: number;
  getChildAt(index: number): Iterable<unknown> | null;
};

const arrow = { int: 2, float: 3, bool: 6, decimal: 7, date: 8, timestamp: 10 } as const;

/** The whole number that 32-bit words hold, the lowest first, the sign in the last. */
function wholeOf(words: Uint32Array): bigint {
  const all = [...words].reduceRight((sum, word) => (sum << 32n) + BigInt(word), 0n);
  return BigInt.asIntN(32 * words.length, all);
}

/** A number as the pages count, or as text where it has more digits than they can hold. */
const numberOf = (value: bigint): Cell =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : String(value);

const isoOf = (ms: number): string => new Date(ms).toISOString();
const textOf = (value: unknown): string =>
  typeof value === "object"
    ? (JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part)) ?? "")
    : String(value);

/** A value of a column as a cell. */
export function cellOf(value: unknown, { typeId, scale = 0 }: Type): Cell {
  if (value === null || value === undefined) return null;
  if (typeId === arrow.decimal && value instanceof Uint32Array) {
    const whole = wholeOf(value);
    return scale === 0 ? numberOf(whole) : Number(whole) / 10 ** scale;
  }
  if (typeof value === "bigint") return numberOf(value);
  if (typeId === arrow.date) return isoOf(Number(value)).slice(0, 10);
  if (typeId === arrow.timestamp)
    return isoOf(Number(value))
      .replace(/T00:00:00\.000Z$|\.000Z$|Z$/, "")
      .replace("T", " ");
  if (typeof value === "number") return Number.isFinite(value) ? value : textOf(value);
  return textOf(value);
}

/** Names that are each there once: a second one of a name is numbered. */
export function alone(names: readonly string[]): readonly string[] {
  const taken = new Set(names);
  return names.map((name, i) => {
    if (!names.slice(0, i).includes(name)) return name;
    let n = 2;
    while (taken.has(`${name}_${n}`)) n += 1;
    taken.add(`${name}_${n}`);
    return `${name}_${n}`;
  });
}

/** What stands in the place of a month or a day that is not known. */
const unknown: readonly unknown[] = [null, "", "unknown"];
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const day = /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/;

function kindOf({ typeId }: Type, cells: readonly Cell[]): ResultColumn["kind"] {
  const known = cells.filter((cell) => !unknown.includes(cell));
  const isNumber = typeId === arrow.int || typeId === arrow.float || typeId === arrow.decimal;
  if (isNumber && known.every((cell) => typeof cell === "number")) return "number";
  const all = (pattern: RegExp): boolean =>
    known.length > 0 && known.every((cell) => typeof cell === "string" && pattern.test(cell));
  return all(month) ? "month" : all(day) ? "day" : "text";
}

/** Reads pieces of an answer until they hold so many rows; what comes after is not asked for. */
export async function readResult(
  { fields }: Schema,
  pieces: AsyncIterable<Piece> | Iterable<Piece>,
  most: number,
): Promise<Result> {
  const rows: Cell[][] = [];
  for await (const piece of pieces) {
    const from = rows.length;
    for (let i = 0; i < piece.numRows; i += 1) rows.push([]);
    fields.forEach(({ type }, index) => {
      let at = from;
      for (const value of piece.getChildAt(index) ?? []) {
        rows[at]?.push(cellOf(value, type));
        at += 1;
      }
    });
    if (rows.length > most) break;
  }
  const kept = rows.slice(0, most);
  const names = alone(fields.map(({ name }) => name));
  return {
    columns: fields.map(({ type }, i) => ({
      name: names[i] ?? "",
      kind: kindOf(
        type,
        kept.map((row) => row[i] ?? null),
      ),
    })),
    rows: kept,
    more: rows.length > most,
  };
}
