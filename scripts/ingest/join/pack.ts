import { Unreadable } from "../problem.ts";
import type { Reading, Sample } from "../read/reading.ts";
import type { Small } from "../read/sample.ts";
import { mostCalls, recent } from "./recent.ts";
import type { Place, Shelf } from "./shelf.ts";

/** Lists shorter than this are left as they are. */
const shortest = 100;

/** Packed calls: short lists as text, long ones on the shelf. */
type Piece = string | Place;
type Packed = { readonly pieces: readonly Piece[]; readonly shelf: Shelf };
type Calls = { readonly small: Small[]; readonly seen: string[] };

/** Rows of a file that are no small variants. */
const mostOthers = 200_000;

/** Short lists of one sample that are kept apart. */
const most = 20;

/** Packs readings for a join, which holds thousands at once. */
export class Packer {
  /** What has been packed of a sample while its file is still being read. */
  readonly #begun = new WeakMap<Sample, Piece[]>();
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /**
   * Packs all calls that a file of many samples has given so far. Throws Unreadable for more rows of other kinds than a
   * study has: those stay in memory.
   */
  relieve(samples: readonly Sample[]): void {
    const others = samples.reduce(
      (sum, { rows: { cnv, fusions, metrics } }) => sum + cnv.length + fusions.length + metrics.length,
      0,
    );
    if (others > mostOthers)
      throw new Unreadable({
        line: null,
        column: null,
        found: `more than ${mostOthers} rows of copy number, fusions and measures`,
        rule: `at most ${mostOthers} rows of copy number, fusions and measures: a file of one study has fewer; give the part of it that is the study's`,
      });
    for (const sample of samples) {
      const { rows, seen } = sample;
      if (rows.small.length + seen.length === 0) continue;
      const pieces = this.#begun.get(sample) ?? [];
      this.#begun.set(sample, pieces);
      pieces.push(this.#pack({ small: rows.small, seen }));
      const after = 1 + pieces.findLastIndex((piece) => typeof piece !== "string");
      // Many short lists of one sample become a long one.
      if (pieces.length - after >= most) {
        const short = pieces.splice(after);
        pieces.push(this.#shelf.put(short.join("\n")));
      }
      rows.small.length = 0;
      seen.length = 0;
    }
  }

  /**
   * Packs a reading: the small variants, by far the most rows, are unpacked whenever they are asked for, and no text keeps
   * the piece of the file alive that it was cut from.
   */
  pack({ samples, sections, unknown, problems }: Reading): void {
    detach(sections);
    detach(unknown);
    detach(problems);
    for (const [i, sample] of samples.entries()) {
      const { facts, rows, seen, ...sets } = sample;
      samples[i] =
        this.#begun.has(sample) || rows.small.length + seen.length >= shortest
          ? this.#packed(sample)
          : { ...structuredClone({ facts, rows, seen }), ...sets };
    }
  }

  #packed(sample: Sample): Sample {
    const { facts: own, rows, seen, ...sets } = sample;
    const { small, ...lists } = rows;
    const { facts, ...others } = structuredClone({ facts: own, ...lists });
    const calls: Packed = {
      pieces: [...(this.#begun.get(sample) ?? []), this.#pack({ small, seen })],
      shelf: this.#shelf,
    };
    return {
      facts,
      ...sets,
      rows: {
        ...others,
        get small() {
          return unpack(calls).small;
        },
      },
      get seen() {
        return unpack(calls).seen;
      },
    };
  }

  /** A line for each call, and behind them one for each key that was seen and kept out; an empty cell is missing. */
  #pack({ small, seen }: Calls): Piece {
    const lines = small.map(({ gene, key, class: kind, vaf, depth, origin }) =>
      [key, kind, gene ?? "", vaf ?? "", depth ?? "", origin ?? ""].join("\t"),
    );
    const text = [...lines, ...seen].join("\n");
    // A text that was joined is a tree of its parts until it is copied.
    return lines.length + seen.length < shortest ? Buffer.from(text).toString() : this.#shelf.put(text);
  }
}

/** A clone has texts of its own, where a part of a text is a view of the whole. */
function detach<T>(list: T[]): void {
  list.splice(0, list.length, ...structuredClone(list));
}

const unpack = recent(
  ({ pieces, shelf }: Packed): Calls => {
    const calls: Calls = { small: [], seen: [] };
    for (const piece of pieces) unpackPiece(typeof piece === "string" ? piece : shelf.get(piece), calls);
    return calls;
  },
  ({ small, seen }) => small.length + seen.length,
  mostCalls,
);

function unpackPiece(text: string, { small, seen }: Calls): void {
  for (const line of text === "" ? [] : text.split("\n")) {
    const [key = "", kind, gene, vaf, depth, origin] = line.split("\t");
    if (kind === undefined) seen.push(key);
    else
      small.push({
        key,
        class: kind === "snv" ? "snv" : "indel",
        gene: gene === "" ? null : (gene ?? null),
        vaf: numberOrNull(vaf),
        depth: numberOrNull(depth),
        origin: origin === "somatic" || origin === "germline" || origin === "unknown" ? origin : null,
      });
  }
}

const numberOrNull = (cell = ""): number | null => (cell === "" ? null : Number(cell));
