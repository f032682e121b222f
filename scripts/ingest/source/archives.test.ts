import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { createGunzip, gzipSync } from "node:zlib";
import { strToU8, type Zippable, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { inspect } from "../inspect.ts";
import { readFiles } from "../join/read-files.ts";
import { Shelf } from "../join/shelf.ts";
import { readSource } from "../read-source.ts";
import { outputFile } from "../testing/layouts.ts";
import { JsonOut } from "../write/json-out.ts";
import { openPath } from "./open-path.ts";
import { refuseTooLarge } from "./unpack.ts";

const folder = mkdtempSync(join(tmpdir(), "samsvar-archives-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = outputFile("ctDNA 2.6");

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** What comes of every file at a path: its format, or the finding of its first problem. */
async function outcome(path: string): Promise<Record<string, string | null | undefined>> {
  const found: Record<string, string | null | undefined> = {};
  for (const opened of await openPath(path)) {
    const name = opened.name.slice(path.length + 1);
    if ("problem" in opened) found[name] = opened.problem.found;
    else {
      const { format, reading } = await readSource(opened);
      found[name] = reading.problems[0]?.found ?? format;
    }
  }
  return found;
}

/** What is said of a path by `--inspect`, and how many of its files are not whole. */
async function inspected(path: string) {
  const pieces: string[] = [];
  const out = new JsonOut(new Writable({ write: (piece, _, done) => done(void pieces.push(String(piece))) }));
  const said: string[] = [];
  const wrong = await inspect([path], out, (line) => said.push(line));
  const { files } = JSON.parse(pieces.join(""));
  return { wrong, said, files };
}

const zip = (files: Zippable): Uint8Array => zipSync(files);

test("gzip is opened whatever its name, and a cut one is told", async () => {
  const packed = gzipSync(text);
  expect(await outcome(write("a.tsv", packed))).toEqual({ "": "tso500-combined-variant-output" });
  const cut = await outcome(write("b.gz", packed.subarray(0, packed.length - 40)));
  expect(cut[""]).toContain("cannot be unpacked");
});

test("what would unpack to too much is refused before it is read; what could not, or is damaged, is left to the reading", async () => {
  const packed = gzipSync(Buffer.alloc(1_000_000));
  const refuse = (bytes: Uint8Array, limit: number) =>
    refuseTooLarge(() => Readable.from([bytes]), createGunzip, bytes.length, limit);
  await expect(refuse(packed, 999_999)).rejects.toThrow("more than 999999 bytes when unpacked");
  await refuse(packed, 1_000_000);
  await refuse(packed.subarray(0, packed.length - 40), 1_000_000);
});

test("a zip is opened file by file, stored or deflated", async () => {
  const path = write(
    "a.bin",
    zip({ "x/one.tsv": strToU8(text), "x/two.txt": [strToU8(text), { level: 0 }], "x/": new Uint8Array() }),
  );
  expect(await outcome(path)).toEqual({
    "x/one.tsv": "tso500-combined-variant-output",
    "x/two.txt": "tso500-combined-variant-output",
  });
});

test("no path of a zip may leave the folder", async () => {
  const path = write(
    "b.zip",
    zip({
      "../up.tsv": strToU8(text),
      "/root.tsv": strToU8(text),
      "a/../../b.tsv": strToU8(text),
      "c:\\d.tsv": strToU8(text),
    }),
  );
  expect(new Set(Object.values(await outcome(path)))).toEqual(new Set(["a path that leaves the archive's folder"]));
});

test("an archive that declares more than 1 GB is not opened, and one that declares less than it holds is stopped", async () => {
  const bomb = zip({ "zeros.tsv": new Uint8Array(1024 ** 2) });
  const sizeAt = Buffer.from(bomb).lastIndexOf("PK\x01\x02", undefined, "latin1") + 24;
  const huge = Buffer.from(bomb);
  huge.writeUInt32LE(0x50000000, sizeAt);
  expect((await outcome(write("huge.zip", huge)))[""]).toContain("unpacks to 1342177280 bytes");
  const lying = Buffer.from(zip({ "lines.tsv": strToU8(text + "\n".repeat(500_000)) }));
  lying.writeUInt32LE(1000, lying.lastIndexOf("PK\x01\x02", undefined, "latin1") + 24);
  expect((await outcome(write("lying.zip", lying)))["lines.tsv"]).toContain("more than 1000 bytes when unpacked");
});

test("a zip without its end, and one whose entry is elsewhere, are told", async () => {
  const whole = Buffer.from(zip({ "one.tsv": strToU8(text) }));
  expect((await outcome(write("cut.zip", whole.subarray(0, whole.length - 30))))[""]).toContain(
    "no directory at its end",
  );
  whole.writeUInt32LE(5, whole.lastIndexOf("PK\x01\x02", undefined, "latin1") + 42);
  expect((await outcome(write("moved.zip", whole)))["one.tsv"]).toContain("not where the archive's directory says");
});

test("a spreadsheet is one file, named with what to export in its place", async () => {
  const path = write(
    "a.csv",
    zip({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook/>") }),
  );
  const [opened] = await openPath(path);
  if (opened === undefined || "problem" in opened) throw new Error("not opened");
  const { format, reading } = await readSource(opened);
  expect([format, reading.problems[0]?.found]).toEqual([null, "an Excel workbook (.xlsx)"]);
  expect(reading.problems[0]?.rule).toContain("CSV");
});

test("a link to a folder above it is not followed, and a pipe is not waited for", async () => {
  const inner = join(folder, "inner");
  mkdirSync(inner);
  symlinkSync(folder, join(inner, "up"));
  execFileSync("mkfifo", [join(inner, "pipe")]);
  expect(await outcome(inner)).toMatchObject({
    pipe: "no file: a device or a pipe",
    "up/inner": "a link to a folder that it lies in",
  });
  rmSync(inner, { recursive: true });
});

test("a folder is read in the order of its names; a path that is not there is told", async () => {
  expect(Object.keys(await outcome(folder))[0]).toBe("a.bin/x/one.tsv");
  expect((await outcome(join(folder, "none")))[""]).toContain("no such file");
});

test("an archive in an archive is told as one, and an archive without a file too", async () => {
  const inner = zip({ "a.tsv": strToU8(text) });
  const within = "an archive within an archive";
  expect(await outcome(write("zip-in-zip", zip({ "inner.zip": inner, "a.gz": gzipSync(text) })))).toEqual({
    "inner.zip": within,
    "a.gz": within,
  });
  expect(await outcome(write("zip-in-gzip", gzipSync(inner)))).toEqual({ "": within });
  expect(await outcome(write("gzip-in-gzip", gzipSync(gzipSync(text))))).toEqual({ "": within });
  expect(await outcome(write("no-file", zip({ "x/": new Uint8Array() })))).toEqual({
    "": "an archive with no file in it",
  });
});

test("a file of an archive of which a byte is wrong is told, whether it can be unpacked or not; its checksum is then none", async () => {
  const damagedAt = (packed: Uint8Array, find: string): Buffer => {
    const bytes = Buffer.from(packed);
    const at = bytes.indexOf(find, undefined, "latin1") + find.length;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };
  const stored = write("stored", damagedAt(zip({ "a.tsv": [strToU8(text), { level: 0 }] }), "Allele Frequency"));
  const deflated = write("deflated", damagedAt(zip({ "a.tsv": strToU8(text) }), "a.tsv"));
  expect(await outcome(stored)).toEqual({ "a.tsv": "bytes that are not those that were packed (CRC-32)" });
  for (const path of [stored, deflated]) {
    const { wrong, files } = await inspected(path);
    expect(wrong).toBe(1);
    expect(files).toMatchObject([{ file: `${path}/a.tsv`, sha256: null, problems: [{ line: null }] }]);
    const shelf = new Shelf();
    const { unknown } = await readFiles([path], shelf);
    shelf.close();
    expect(unknown).toMatchObject([{ sha256: null, why: expect.stringContaining("an archive must be whole") }]);
  }
});

describe("what systems leave in folders and archives is kept out with its reason, and is no problem", () => {
  const appleDouble = Buffer.concat([Buffer.from("0005160700020000", "hex"), Buffer.from("Mac OS X        ")]);
  const left: Readonly<Record<string, Uint8Array>> = {
    ".DS_Store": Buffer.from("0000000142756431", "hex"),
    "__MACOSX/run/._B1.tsv": appleDouble,
    "run/._B1.tsv": appleDouble,
    "run/Thumbs.db": Buffer.from("d0cf11e0a1b11ae1", "hex"),
    "run/desktop.ini": strToU8("[.ShellClassInfo]\r\nIconResource=C:\\Windows\\x.dll,3\r\n"),
    "run/~$results.xlsx": Buffer.concat([Buffer.from([4]), Buffer.alloc(54)]),
    "run/empty/.localized": new Uint8Array(),
  };
  const account = {
    sections: [{ name: "(whole file)", rows: 1, kept: 0, kept_out: 1, refused: 0 }],
    unknown: [],
    problems: [],
  };

  test.each(["folder", "zip"])("in a %s", async (kind) => {
    const path = join(folder, `left-${kind}`);
    const all = { ...left, "run/B1.tsv": strToU8(text) };
    if (kind === "zip") writeFileSync(path, zip(all));
    else
      for (const [name, bytes] of Object.entries(all)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), bytes);
      }
    const { wrong, said, files } = await inspected(path);
    expect([wrong, said, files.length]).toEqual([0, [], 8]);
    for (const file of files.filter(({ file }: { file: string }) => !file.endsWith("/B1.tsv")))
      expect(file).toMatchObject({ format: null, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), ...account });
    const shelf = new Shelf();
    const read = await readFiles([path], shelf);
    shelf.close();
    expect([read.files.length, read.unknown, read.leftBehind.length]).toEqual([1, [], 7]);
  });

  test("a result is read whatever its name, and a name that only resembles one of these explains nothing", async () => {
    const path = write("named.zip", zip({ "Thumbs.db": strToU8(text), "thumbs.db.txt": strToU8("Dear all,\nsee\n") }));
    const { wrong, files } = await inspected(path);
    expect(files).toMatchObject([{ format: "tso500-combined-variant-output" }, { format: null, problems: [{}] }]);
    expect(wrong).toBe(1);
  });

  test("what cannot be read of it is no problem either; a folder of that name that was asked for is one like any other", async () => {
    const path = write("shut.zip", zip({ "__MACOSX/../x": appleDouble, "a.tsv": strToU8(text) }));
    expect((await inspected(path)).files[0]).toMatchObject({ format: null, sha256: null, ...account });
    const asked = join(folder, "@eaDir");
    mkdirSync(asked);
    writeFileSync(join(asked, "letter"), "Dear all,\nsee\n");
    expect(await inspected(asked)).toMatchObject({ wrong: 1, files: [{ problems: [{ found: "no known format" }] }] });
  });
});
