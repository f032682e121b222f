import { closeSync, openSync, readSync } from "node:fs";

/** How a text file begins: its byte order mark, if any. A UTF-8 mark is three bytes long. */
export function byteOrderMark(path: string): "utf-8" | "utf-16" | undefined {
  const bytes = Buffer.alloc(3);
  const handle = openSync(path, "r");
  try {
    readSync(handle, bytes, 0, 3, 0);
  } finally {
    closeSync(handle);
  }
  const mark = bytes.toString("hex");
  if (mark === "efbbbf") return "utf-8";
  return mark.startsWith("fffe") || mark.startsWith("feff") ? "utf-16" : undefined;
}
