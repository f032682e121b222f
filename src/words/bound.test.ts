import { expect, test } from "vitest";
import { bound, unbroken, wholeDays } from "./bound.ts";

test("a percent sign stays on the line of its number, and no other sign does", () => {
  expect(bound("80 % (95 %-intervall; 100 percent, % of all)")).toBe(
    "80\u00a0% (95\u00a0%-intervall; 100 percent, % of all)",
  );
});

test("no line ends within a compound of a percentage, or between a day and its month", () => {
  expect(unbroken("95\u00a0%-intervall, 31. oktober 2023, 1 May 2022, MDT-møte, 5 %- og 2023-10-31")).toBe(
    "95\u00a0%-\u2060intervall, 31.\u00a0oktober 2023, 1\u00a0May 2022, MDT-møte, 5\u00a0%- og 2023-10-31",
  );
});
test("no line ends within a p-value, a number of patients, a licence or a source", () => {
  // As the part of a sentence that a number follows.
  expect(unbroken("differs (p = ")).toBe("differs (p\u00a0=\u00a0");
  expect(unbroken("differs (p = 0.027; n = 41), step = 2; p under 0,001, CC BY 4.0, doi 10.1, doi")).toBe(
    "differs (p\u00a0=\u00a00.027; n\u00a0=\u00a041), step = 2; p\u00a0under\u00a00,001, CC\u00a0BY\u00a04.0, doi\u00a010.1, doi",
  );
});
test("no line ends within a range of pages, or a doi that a line has room for", () => {
  const long = "10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I";
  expect(unbroken(`5:141–150; doi 10.1136/amiajnl-2011-000681 (currency), doi ${long}; 2 – 3`)).toBe(
    `5:141–\u2060150; doi\u00a010.1136/amiajnl-\u20602011-\u2060000681 (currency), doi\u00a0${long}; 2 – 3`,
  );
});
test("no line ends within an option of a command, or beside a part of one or two letters", () => {
  expect(unbroken("aggregate -- --describe")).toBe("aggregate\u00a0--\u00a0-\u2060-\u2060describe");
  expect(unbroken("(--reject) et u-diagram, DNA-et, p-verdi, MDT-møte, samples.csv, Kaplan-Meier")).toBe(
    "(-\u2060-\u2060reject) et u\u2060-\u2060diagram, DNA-\u2060et, p\u2060-\u2060verdi, MDT-møte, samples.csv, Kaplan-Meier",
  );
});
test("no line ends between a number and its unit of time, or within brackets that calculate", () => {
  expect(unbroken("14 days, 8 weeks, 1 måned, 3 månedsverk, 12 pixels, 20 samples; (−32 to 51)")).toBe(
    "14\u00a0days, 8\u00a0weeks, 1\u00a0måned, 3 månedsverk, 12\u00a0pixels, 20 samples; (−32 to 51)",
  );
  expect(
    unbroken("√(2 ÷ laboratories), ln(2 ÷ (2 − p)), (evaluable − nothing found), (begge + bare vev), (two words)"),
  ).toBe(
    "√(2\u00a0÷\u00a0laboratories), ln(2 ÷ (2\u00a0−\u00a0p)), (evaluable − nothing found), (begge\u00a0+\u00a0bare\u00a0vev), (two words)",
  );
  expect(unbroken("encrypted (AES-256-GCM)")).toBe("encrypted (AES-\u2060256-\u2060GCM)");
});
test("no line ends within a release", () => {
  expect(wholeDays("Fra 2023-07-31 til 2023-10-31; doi 10.1136/amiajnl-2011-000681")).toBe(
    "Fra 2023-\u206007-\u206031 til 2023-\u206010-\u206031; doi 10.1136/amiajnl-2011-000681",
  );
});
