import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Reading, Sample } from "../read/reading.ts";
import type { Small } from "../read/sample.ts";
import { recent } from "./recent.ts";

/** Lists shorter than this are left as they are. */
const shortest = 100;

type Packed = Buffer;
type Calls = { readonly small: Small[]; readonly seen: string[] };

/**
 * Packs a reading for a join, which holds thousands in memory at once: the small variants, by far the most rows, are
 * unpacked whenever they are asked for, and no text keeps the piece of the file alive that it was cut from.
 */
export function packReading({ samples, sections, unknown, problems }: Reading): void {
  detach(sections);
  detach(unknown);
  detach(problems);
  for (const [i, sample] of samples.entries())
    samples[i] =
      sample.rows.small.length + sample.seen.length >= shortest
        ? packed(sample)
        : {
            ...structuredClone({ facts: sample.facts, rows: sample.rows, seen: sample.seen }),
            spilled: sample.spilled,
          };
}

/** A clone has texts of its own, where a part of a text is a view of the whole. */
function detach<T>(list: T[]): void {
  list.splice(0, list.length, ...structuredClone(list));
}

function packed({ facts: own, rows, seen, spilled }: Sample): Sample {
  const { small, ...lists } = rows;
  const { facts, ...others } = structuredClone({ facts: own, ...lists });
  const bytes = pack({ small, seen });
  return {
    facts,
    spilled,
    rows: {
      ...others,
      get small() {
        return unpack(bytes).small;
      },
    },
    get seen() {
      return unpack(bytes).seen;
    },
  };
}

/** A line for each call, and behind them one for each key that was seen and kept out; an empty cell is missing. */
function pack({ small, seen }: Calls): Packed {
  const lines = small.map(({ gene, key, class: kind, vaf, depth, origin }) =>
    [key, kind, gene ?? "", vaf ?? "", depth ?? "", origin ?? ""].join("\t"),
  );
  return deflateRawSync([...lines, ...seen].join("\n"), { level: 1 });
}

const unpack = recent((bytes: Packed): Calls => {
  const calls: Calls = { small: [], seen: [] };
  for (const line of inflateRawSync(bytes).toString("utf8").split("\n")) {
    const [key = "", kind, gene, vaf, depth, origin] = line.split("\t");
    if (kind === undefined) calls.seen.push(key);
    else
      calls.small.push({
        key,
        class: kind === "snv" ? "snv" : "indel",
        gene: gene === "" ? null : (gene ?? null),
        vaf: numberOrNull(vaf),
        depth: numberOrNull(depth),
        origin: origin === "somatic" || origin === "germline" || origin === "unknown" ? origin : null,
      });
  }
  return calls;
});

const numberOrNull = (cell = ""): number | null => (cell === "" ? null : Number(cell));
