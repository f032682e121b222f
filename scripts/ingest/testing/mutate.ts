import fc from "fast-check";

/** A change to some bytes of a file. */
export type Mutation = (bytes: Buffer) => Buffer;

const pieces = [
  "\t",
  "\n",
  "\r",
  "\r\n",
  '"',
  ",",
  ";",
  " ",
  "NA",
  "\0",
  "[",
  "]",
  "[TMB]\n",
  "[Small Variants]\n",
  "#",
  "-",
  "1,5",
  "\xff",
  "æ",
  "9".repeat(30),
  "\n\n\n",
];

/** Mutations of the kinds that copying, editing, spreadsheets and broken transfers make. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(12), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(200), fc.constantFrom(...pieces))
  .map(([kind, place, length, piece]) => (bytes) => {
    const at = Math.floor(place * bytes.length);
    const [before, cut, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
    const inserted = Buffer.from(piece, piece === "\xff" ? "latin1" : "utf8");
    if (kind === 0) return Buffer.concat([before, inserted, cut, after]);
    if (kind === 1) return Buffer.concat([before, after]);
    if (kind === 2) return Buffer.concat([before, cut, cut, after]);
    if (kind === 3) return Buffer.from(before);
    if (kind === 4)
      return Buffer.concat([before, Buffer.from(cut.toString("latin1").replaceAll("\t", " "), "latin1"), after]);
    if (kind === 5) return Buffer.concat([before, inserted, bytes.subarray(at + 1)]);
    if (kind === 6) return Buffer.concat([after, before, cut]);
    const text = cut.toString("latin1");
    const changed = (cell: string) => Buffer.concat([before, Buffer.from(cell, "latin1"), after]);
    if (kind === 7) return changed(text.toUpperCase());
    if (kind === 8) return changed(text.toLowerCase());
    if (kind === 9) return changed(text.split("\n").reverse().join("\n"));
    if (kind === 10) return changed(text.split("\t").reverse().join("\t"));
    if (kind === 11)
      return Buffer.from(bytes.toString("latin1").replaceAll("\n", length % 2 ? "\r" : "\r\n"), "latin1");
    return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString("utf8"), "utf16le")]);
  });
