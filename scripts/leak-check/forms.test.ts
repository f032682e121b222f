import { expect, test } from "vitest";
import { isHealthId, isNationalId } from "../national-id.ts";
import { daysIn, plain, whyIdentifying } from "./forms.ts";

const own = { own: new Set(["2023-01-09"]), cut: "2023-06-30" };
const national = "a valid Norwegian national identity number";
const inpred = "has the form of an InPreD sample identifier";

test.each([
  ["01019012480", national],
  ["010190 12480", national],
  ["010190-12480", national],
  ["01.01.90 12480", national],
  ["01 01 90 124 80", national],
  ["010190\u00a012480", national],
  ["010190\u201112480", national],
  ["٠١٠١٩٠١٢٤٨٠", national],
  ["０１０１９０１２４８０", national],
  ["fnr 01019012480, seen", national],
  ["01019\u200b012480", national],
  ["IPA0001-D01-L01-B08", inpred],
  ["IPA0001_D01_L01_B08", inpred],
  ["ipa0001", inpred],
  ["IPH 0042", inpred],
  ["ABC1234-C01-L01-B08", inpred],
  ["(IPH0042)", inpred],
  ["2023-02-03", "an exact day"],
  ["on 3.2.2023", "an exact day"],
  ["3/2/2023", "an exact day"],
  ["3 February 2023", "an exact day"],
  ["3. februar 2023", "an exact day"],
  ["3rd of Feb. 2023", "an exact day"],
  ["February 3, 2023", "an exact day"],
  ["tatt 20230203", "an exact day"],
  ["2023/2/3", "an exact day"],
  ["ola@sykehus.example.no", "an e-mail address"],
  ["+47 22 33 44 55", "a telephone number"],
  ["tlf. 22334455", "a telephone number"],
  ["0047 22334455", "a telephone number"],
  ["Phone: 223 34 455", "a telephone number"],
  ["journalnr 445566", "a record number"],
  ["MRN 12345", "a record number"],
  ["Record no: A12345", "a record number"],
  ["NPR-nummer 99887", "a record number"],
  ["patient id 5512", "a record number"],
  ["navn: Kari Normann", "a name"],
  ["Name: Anne-Marie Berg", "a name"],
  ["pasient=Per Hansen", "a name"],
])("%j is told: %s", (text, why) => expect(whyIdentifying(text, own)).toBe(why));

test.each([
  "12345678901",
  "3.01019012480",
  "low, yield",
  "opened 9 January 2023, 2023-01-09, 09.01.2023",
  "reached on 1 July 2023",
  "doi 10.1002/(SICI)1097-0258(19980430)17:8",
  "7:55259515:T:G",
  "Name of the gene",
  "patients 12345",
  "10,500 samples of 20,231",
  "EML4::ALK",
  "HLA-A",
  "version 2.6.0.1",
  "sha256:0a01019012480ff",
  "M12.5 340.25 L01019012480.5 4",
  "May 2023",
])("%j is not", (text) => expect(whyIdentifying(text, own)).toBeUndefined());

test("any day may stand where all may; the other forms may not", () => {
  expect(whyIdentifying("3 February 2023", "any")).toBeUndefined();
  expect(whyIdentifying("IPA0001", "any")).toBe(inpred);
});

test("a day is the same however it is written", () => {
  for (const text of [
    "2023-02-03",
    "3.2.2023",
    "03/02/2023",
    "3 Feb 2023",
    "3. februar 2023",
    "February 3rd, 2023",
    "20230203",
  ])
    expect([text, daysIn(text)]).toEqual([text, ["2023-02-03"]]);
  expect(daysIn("31 desember 2022 og 1. mai 2023")).toEqual(["2022-12-31", "2023-05-01"]);
});

test("digits, blanks and hyphens of any script are plain", () =>
  expect(plain("٣４५\u2009\u2013\u00ad6")).toBe("345 -6"));

test.each([
  ["01019012480", true],
  ["41019012474", true],
  ["01819012446", true],
  ["01019012481", false],
  ["11111111111", false],
  ["32019012432", false],
  ["0101901248", false],
])("%s: a national identity number: %s", (digits, expected) => expect(isNationalId(digits)).toBe(expected));

test("a number for testing has 65 more in its month; one of the health services holds no day, and is told apart", () => {
  const numbers = (start: string): readonly string[] =>
    Array.from({ length: 1000 }, (_, n) => `${start}${String(n).padStart(3, "0")}`);
  expect(numbers("01660190").filter(isNationalId).length).toBeGreaterThan(0);
  expect(numbers("01670190").filter(isHealthId)).toEqual([]);
  const ofHealth = numbers("99999999").filter(isHealthId);
  expect(ofHealth.length).toBeGreaterThan(0);
  expect(ofHealth.filter(isNationalId)).toEqual([]);
});
