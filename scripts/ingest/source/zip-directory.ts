import { type FileHandle, open } from "node:fs/promises";
import { Unreadable } from "../problem.ts";

/** One file of a zip archive as the central directory declares it; sizes and offset in bytes. */
export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated; anything else cannot be unpacked here. */
  readonly method: number;
  readonly encrypted: boolean;
  /** CRC-32 of the unpacked bytes. */
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const entryMark = 0x02014b50;

/**
 * Files of a zip archive, folders left out. Source: PKWARE APPNOTE 6.3, sections 4.3.12 to 4.3.16 and 4.5.3.
 * Throws Unreadable when the directory is not there or damaged.
 */
export async function zipDirectory(path: string): Promise<readonly ZipEntry[]> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    const tail = await read(handle, Math.max(0, size - 65557), Math.min(size, 65557));
    const at = lastMark(tail);
    if (at < 0) throw damaged("no directory at its end");
    let length = tail.readUInt32LE(at + 12);
    let start = tail.readUInt32LE(at + 16);
    if (start === 0xffffffff && at >= 20 && tail.readUInt32LE(at - 20) === locator64Mark) {
      const end64 = await read(handle, Number(tail.readBigUInt64LE(at - 12)), 56);
      if (end64.length < 56 || end64.readUInt32LE(0) !== end64Mark) throw damaged("no 64-bit directory");
      length = Number(end64.readBigUInt64LE(40));
      start = Number(end64.readBigUInt64LE(48));
    }
    if (length > 64 * 1024 ** 2 || start + length > size) throw damaged("a directory that lies outside the file");
    return entries(await read(handle, start, length));
  } finally {
    await handle.close();
  }
}

function entries(directory: Buffer): readonly ZipEntry[] {
  const found: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === entryMark) {
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    if (extraEnd > directory.length) throw damaged("a directory that is cut");
    const entry = widened(directory.subarray(nameEnd, extraEnd), {
      name: directory.toString("utf8", at + 46, nameEnd),
      method: directory.readUInt16LE(at + 10),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    if (!entry.name.endsWith("/")) found.push(entry);
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  return found;
}

/** Sizes of 4 GB and more stand in an extra field. */
function widened(extra: Buffer, entry: ZipEntry): ZipEntry {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  if (at + 4 > extra.length) return entry;
  let next = at + 4;
  const wide = (value: number): number => {
    if (value !== 0xffffffff || next + 8 > extra.length) return value;
    next += 8;
    return Number(extra.readBigUInt64LE(next - 8));
  };
  const size = wide(entry.size);
  const packed = wide(entry.packed);
  return { ...entry, size, packed, offset: wide(entry.offset) };
}

function lastMark(tail: Buffer): number {
  for (let at = tail.length - 22; at >= 0; at -= 1) if (tail.readUInt32LE(at) === endMark) return at;
  return -1;
}

async function read(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

const damaged = (found: string): Unreadable =>
  new Unreadable({
    line: null,
    column: null,
    found: `a zip archive with ${found}`,
    rule: "an archive must be whole; copy or pack it again",
  });
