import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { scan } from "./scan.ts";

const folder = mkdtempSync(join(tmpdir(), "samsvar-scan-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const scanned = (text: string | Buffer, width = 3) => {
  const path = join(folder, "t.csv");
  writeFileSync(path, text);
  return scan(path, width);
};
/** Longer than the pieces in which a file is read, so that some pieces are plain and others hold quotes. */
const plain = "a,b,c\n\n".repeat(400_000);

test("plain bytes, blank lines and a last line without an end are walked over, across pieces", async () => {
  expect(await scanned(plain)).toEqual({ records: 400_000, regular: true });
  expect(await scanned(`${plain}x,y,z`)).toEqual({ records: 400_001, regular: true });
});
test.each(["a,b\n", "a,b,c,d\n", "a,b"])("a record of another width among plain ones is seen: %j", async (record) => {
  expect(await scanned(`${plain}${record}`)).toEqual({ records: 400_001, regular: false });
});
test("quoted records between plain pieces count as one, also over a line end and beside doubled quotes", async () => {
  const quoted = '"a ""b""","c,\nd",e\n';
  expect(await scanned(plain + quoted + plain + quoted)).toEqual({ records: 800_002, regular: true });
  expect((await scanned(`${plain}a"b,c,d\n${plain}`)).regular).toBe(false);
});
test("line ends of two kinds are not regular, whichever comes first", async () => {
  const windows = plain.replaceAll("\n", "\r\n");
  expect(await scanned(windows)).toEqual({ records: 400_000, regular: true });
  expect((await scanned(plain + windows)).regular).toBe(false);
  expect((await scanned(windows + plain)).regular).toBe(false);
});
test("a line longer than what is read at once is a record like any other, and its bytes are looked at too", async () => {
  const long = "x".repeat(2_500_000);
  expect(await scanned(`${plain}a,${long},c\n${plain}`)).toEqual({ records: 800_001, regular: true });
  const wrong = Buffer.concat([Buffer.from(`a,${long}`), Buffer.from([0xe6]), Buffer.from(`,c\n${plain}`)]);
  expect(await scanned(wrong)).toEqual({ records: 400_001, regular: false });
});
test("what is no UTF-8 is not regular, and a NUL byte is named by its line", async () => {
  expect((await scanned(Buffer.concat([Buffer.from(plain), Buffer.from([0xe6, 0x2c, 0x2c, 0x0a])]))).regular).toBe(
    false,
  );
  await expect(scanned(`${plain}a,\0,c\n`)).rejects.toThrow("t.csv:800001: (whole row): a NUL byte");
});
