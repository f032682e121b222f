import { gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { openRelease } from "../engine/release.ts";
import { type Bytes, block, cipher, headBytes, tagBytes } from "./format.ts";
import { importKey, openFile } from "./open.ts";
import { packFile } from "./pack.ts";

const release = openRelease("tests/fixture");
const shown = release.manifest.release;
const receiver = { receiver: "Steering committee & co «ø»", made_on: "2026-11-29", expires_on: "2027-02-28" };
const answers = new Map([
  ["status.whole", '[["a",[],["n"],[[1]]]]'],
  ["status.site-0", '[["ø",[],["n"],[[2]]]]'],
]);
const make = () => packFile({ release, genes: ["EGFR", "EML4::ALK"], answers }, receiver);
type Made = Awaited<ReturnType<typeof make>>;

let made: Made;
let other: Made;
beforeAll(async () => {
  [made, other] = await Promise.all([make(), make()]);
});

/** Tries to open a file with its own key, name and release on a day within its time, or with what is given instead. */
async function attempt(
  instead: Partial<{ bytes: Bytes; key: Bytes; file: string; release: string; today: string }> = {},
) {
  const given = { ...made, release: shown, today: "2026-12-01", ...instead };
  return openFile(given.bytes, { ...given, key: await importKey(given.key) });
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
  for (const { name } of header.tables) expect(Buffer.from(arrow(name)).equals(release.arrow(name)), name).toBe(true);
  expect(header.tables.map(({ name }) => name)).toEqual(Object.keys(release.manifest.files));
  for (const [view, text] of answers) expect(told(view)).toEqual(JSON.parse(text));
  expect(() => told("status.site-1")).toThrow(why({ why: "changed" }));
});

test("it is made of head, whole blocks and tag, and any program that knows AES and gzip unpacks it", async () => {
  expect((made.bytes.length - headBytes - tagBytes) % block).toBe(0);
  expect(new TextDecoder().decode(made.bytes.subarray(0, 8))).toBe("SAMSVAR1");
  const key = await importKey(made.key);
  const body = made.bytes.subarray(headBytes);
  const plain = await crypto.subtle.decrypt(cipher(made.bytes.subarray(8, headBytes), shown, made.file), key, body);
  const content = gunzipSync(new Uint8Array(plain));
  const length = content.readUInt32LE(0);
  expect(JSON.parse(content.subarray(4, 4 + length).toString())).toMatchObject(receiver);
});

test("a key that opens cannot be read out", async () => {
  const key = await importKey(made.key);
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
});

test("whatever byte is changed, the file is refused", async () => {
  const { length } = made.bytes;
  const step = 499; // each byte is hashed the same way: some of every part will do
  const places = new Set([
    ...Array.from({ length: headBytes }, (_, i) => i),
    ...Array.from({ length: Math.floor(length / step) }, (_, i) => i * step),
  ]);
  for (const at of places)
    if (at < length - tagBytes)
      await expect(attempt({ bytes: changedAt(at) }), `byte ${at}`).rejects.toThrow(why({ why: "changed" }));
  // The hash in the name cannot hold the tag, which holds the name: there it is the cipher that refuses.
  for (let at = length - tagBytes; at < length; at += 1)
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
