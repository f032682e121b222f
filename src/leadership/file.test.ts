import { inflateRawSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import type { Answer, Answers } from "../engine/answers.ts";
import { openRelease, releaseNames } from "../engine/release.ts";
import { type Bytes, block, cipher, headBytes, pieceBytes, piecesOf, tagBytes } from "./format.ts";
import { writeOnce } from "./once.ts";
import { importKey, openFile } from "./open.ts";
import { packing } from "./pack.ts";

const release = openRelease("tests/fixture");
const shown = release.manifest.release;
const receiver = { receiver: "Steering committee & co «ø»", made_on: "2026-11-29", expires_on: "2027-02-28" };
const rows: Answer = ["a", [], ["n", "of"], [[1, null], { of: ["x"], at: [0, 0] }]];
const same: Answer = ["b", ["OUS"], rows[2], rows[3]];
const answers = new Map<string, Answers>([
  ["status.whole", [rows]],
  ["sites.whole", []],
  ["status.site-0", [["ø", ["2"], ["n"], [[2]]], same]],
  ["sites.site-0", [same, rows]],
]);
const make = () => packing({ release, genes: ["EGFR", "EML4::ALK"], answers })(receiver);
type Made = Awaited<ReturnType<typeof make>>;

let made: Made;
let other: Made;
beforeAll(async () => {
  [made, other] = await Promise.all([make(), make()]);
});

/** Bytes as a slow line brings them. */
async function* coming(bytes: Bytes, size = 5000): AsyncGenerator<Bytes> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

/** Tries to open a file, all of it, with its own key, name and release on a day within its time, or with what is given instead. */
async function attempt(
  instead: Partial<{ bytes: Bytes; key: Bytes; file: string; release: string; today: string }> = {},
) {
  const given = { ...made, release: shown, today: "2026-12-01", ...instead };
  const opened = await openFile(coming(given.bytes), { ...given, key: await importKey(given.key) });
  await opened.whole;
  return opened;
}
const why = (fault: object) => expect.objectContaining({ fault: expect.objectContaining(fault) });
const changedAt = (at: number, bytes = made.bytes): Bytes => {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

test("a file opens to what was packed, byte for byte", async () => {
  const { header, manifest, arrow, answers: told } = await attempt();
  const { files: _, ...facts } = release.manifest;
  expect(header).toMatchObject({ audience: "leadership", ...receiver, ...facts, genes: ["EGFR", "EML4::ALK"] });
  expect(manifest).toEqual({ ...facts, files: {} });
  for (const { name } of header.tables)
    expect(Buffer.from(await arrow(name)).equals(release.arrow(name)), name).toBe(true);
  expect(header.tables.map(({ name }) => name)).toEqual(Object.keys(release.manifest.files));
  for (const [view, all] of [...answers].reverse()) expect(await told(view), view).toEqual(all);
  await expect(told("status.site-1")).rejects.toThrow(why({ why: "changed" }));
});

test("a file holds earlier releases to compare with, after what the pages open with", async () => {
  const [first] = releaseNames("tests/fixture");
  const before = openRelease("tests/fixture", first);
  const longer = await packing({ release, genes: [], answers, earlier: [before] })(receiver);
  const { header, manifest, arrow } = await attempt(longer);
  expect(manifest.earlier).toEqual([{ release: first, answers: null }]);
  const { files, ...facts } = before.manifest;
  expect(header.earlier).toEqual([facts]);
  const names = header.tables.map(({ name }) => name);
  expect(names).toEqual([
    ...Object.keys(release.manifest.files),
    ...Object.keys(files).map((name) => `${first}/${name}`),
  ]);
  for (const name of Object.keys(files))
    expect(Buffer.from(await arrow(`${first}/${name}`)).equals(before.arrow(name)), name).toBe(true);
});

test("what every page opens with is there before the rest has come", async () => {
  const { promise: never } = Promise.withResolvers<Bytes>();
  const first = headBytes + pieceBytes + tagBytes + 1;
  async function* stalled(): AsyncGenerator<Bytes> {
    yield made.bytes.slice(0, first);
    yield await never;
  }
  const opening = { ...made, release: shown, today: "2026-12-01", key: await importKey(made.key) };
  const opened = await openFile(stalled(), opening);
  expect(opened.header.receiver).toBe(receiver.receiver);
  expect(await opened.answers("status.whole")).toEqual([rows]);
});

test("equal answers stand once", () => {
  const [first = "", , , last = ""] = writeOnce([...answers.values()]);
  expect(JSON.parse(first)).toEqual([rows]);
  expect(JSON.parse(last)).toEqual([
    ["b", ["OUS"], 0],
    ["a", [], 0],
  ]);
});

test("a line that breaks says so, and a reader who asked waits for nothing", async () => {
  const { promise: breaking, resolve: breakIt } = Promise.withResolvers<void>();
  async function* broken(): AsyncGenerator<Bytes> {
    yield made.bytes.slice(0, headBytes + 2 * (pieceBytes + tagBytes));
    await breaking;
    throw new Error("the line broke");
  }
  const opening = { ...made, release: shown, today: "2026-12-01", key: await importKey(made.key) };
  const opened = await openFile(broken(), opening);
  const last = opened.header.tables.at(-1)?.name ?? "";
  const asked = opened.arrow(last);
  breakIt();
  await expect(asked).rejects.toThrow("the line broke");
  await expect(opened.whole).rejects.toThrow("the line broke");
});

test("it is made of head and sealed pieces that fill whole blocks, and any program that knows AES and deflate unpacks it", async () => {
  const pieces = piecesOf(made.bytes);
  expect(pieces.map(({ length }) => length)).toEqual(pieces.map(() => pieceBytes + tagBytes));
  expect((pieces.length * pieceBytes) % block).toBe(0);
  expect(new TextDecoder().decode(made.bytes.subarray(0, 8))).toBe("SAMSVAR2");
  const key = await importKey(made.key);
  const bound = { seed: made.bytes.slice(8, headBytes), release: shown, file: made.file };
  const plain = await Promise.all(
    pieces.map((piece, i) => crypto.subtle.decrypt(cipher(bound, i, i === pieces.length - 1), key, piece)),
  );
  const all = Buffer.concat(plain.map((piece) => new Uint8Array(piece)));
  const end = 4 + all.readUInt32LE(0);
  expect(all.subarray(end).every((byte) => byte === 0)).toBe(true);
  const content = inflateRawSync(all.subarray(4, end));
  const length = content.readUInt32LE(0);
  expect(JSON.parse(content.subarray(4, 4 + length).toString())).toMatchObject(receiver);
});

test("pieces that change places, are doubled or left out are refused", async () => {
  const [first = made.bytes, second = made.bytes, ...others] = piecesOf(made.bytes);
  const head = made.bytes.subarray(0, headBytes);
  for (const order of [
    [second, first, ...others],
    [first, ...others],
    [first, second, second, ...others],
    [first, second, ...others.slice(0, -1)],
  ]) {
    const bytes = new Uint8Array(Buffer.concat([head, ...order]));
    await expect(attempt({ bytes })).rejects.toThrow(why({ why: "changed" }));
  }
});

test("a key that opens cannot be read out", async () => {
  const key = await importKey(made.key);
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
});

test("whatever byte is changed, the file is refused", async () => {
  const { length } = made.bytes;
  const step = 997; // each byte of a piece is sealed the same way: some of every piece will do
  const places = [
    ...Array.from({ length: headBytes }, (_, i) => i),
    ...Array.from({ length: Math.floor((length - headBytes) / step) }, (_, i) => headBytes + i * step),
    length - 1,
  ];
  const isFirstTag = (at: number) => at >= headBytes + pieceBytes && at < headBytes + pieceBytes + tagBytes;
  for (const at of places)
    if (!isFirstTag(at))
      await expect(attempt({ bytes: changedAt(at) }), `byte ${at}`).rejects.toThrow(why({ why: "changed" }));
  // The hash in the name cannot hold the tags, which hold the name: a changed tag of the first piece is like another key.
  for (let at = headBytes + pieceBytes; isFirstTag(at); at += 1)
    await expect(attempt({ bytes: changedAt(at) }), `byte ${at}`).rejects.toThrow(why({ why: "key" }));
});

test.each([0, 1, headBytes, headBytes + tagBytes, 1000, -1, -block])(
  "a file cut after %i bytes is refused",
  async (end) => {
    await expect(attempt({ bytes: made.bytes.slice(0, end) })).rejects.toThrow(why({ why: "changed" }));
  },
);

test("another receiver's key, or one wrong bit in it, opens nothing", async () => {
  await expect(attempt({ key: other.key })).rejects.toThrow(why({ why: "key" }));
  await expect(attempt({ key: changedAt(31, made.key) })).rejects.toThrow(why({ why: "key" }));
});

test("a file under the name of another is refused", async () => {
  await expect(attempt({ file: other.file })).rejects.toThrow(why({ why: "changed" }));
  await expect(attempt({ bytes: other.bytes })).rejects.toThrow(why({ why: "changed" }));
  await expect(attempt({ file: "2023-10-31" })).rejects.toThrow(why({ why: "spoilt" }));
});

test("a file of another release is refused, also where its name is made to fit", async () => {
  const later = "2099-01-01";
  await expect(attempt({ release: later })).rejects.toThrow(why({ why: "release", made: shown, shown: later }));
  const renamed = made.file.replace(shown, later);
  await expect(attempt({ release: later, file: renamed })).rejects.toThrow(why({ why: "key" }));
});

test.each([
  ["on its last day", "2027-02-28", true],
  ["the day after", "2027-03-01", false],
  ["by a clock that is a year ahead", "2027-11-29", false],
  ["by a clock that is a year behind", "2025-11-29", true],
])("%s: opens", async (_, today, opens) => {
  if (opens) expect((await attempt({ today })).header.receiver).toBe(receiver.receiver);
  else await expect(attempt({ today })).rejects.toThrow(why({ why: "expired", on: "2027-02-28", today }));
});

test("two files of the same release for the same receiver share no 16 bytes", () => {
  const pieces = new Set<string>();
  for (let at = 8; at + 16 <= made.bytes.length; at += 1)
    pieces.add(Buffer.from(made.bytes.subarray(at, at + 16)).toString("latin1"));
  const shared = Array.from({ length: Math.floor((other.bytes.length - 8) / 16) }, (_, i) => 8 + i * 16).filter((at) =>
    pieces.has(Buffer.from(other.bytes.subarray(at, at + 16)).toString("latin1")),
  );
  expect(shared).toEqual([]);
  expect(made.file).not.toBe(other.file);
});
