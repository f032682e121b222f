import { SaxesParser } from "saxes";
import { Unreadable } from "../problem.ts";
import { dateOrNote } from "./dated.ts";
import type { Reading } from "./reading.ts";

/** RunInfo.xml of a sequencer: run, flow cell, instrument and date. */
export function runInfo(reading: Reading, text: string): void {
  const account = reading.open("Run");
  const sample = reading.addSample({});
  const parser = new SaxesParser();
  const path: string[] = [];
  let within = "";
  let runs = 0;
  parser.on("error", (error) => {
    throw new Unreadable({
      line: parser.line,
      column: null,
      found: error.message.replace(/^\d+:\d+: /, ""),
      rule: "an XML file that is whole and well formed",
    });
  });
  parser.on("opentag", ({ name, attributes }) => {
    path.push(name);
    within = "";
    if (path.join("/") !== "RunInfo/Run") return;
    runs += 1;
    if (runs > 1) {
      reading.enter(account, parser.line, { column: "Run", found: "a second run", rule: "one run in a file" });
      return;
    }
    const { Id } = attributes;
    sample.facts.run = typeof Id === "string" && Id !== "" ? Id : null;
    reading.enter(
      account,
      parser.line,
      Id === undefined ? { column: "Id", found: "missing", rule: "the id of the run" } : "kept",
    );
  });
  parser.on("text", (piece) => {
    within += piece;
  });
  parser.on("closetag", ({ name }) => {
    if (runs === 1 && path.length === 3 && path[1] === "Run" && ["Flowcell", "Instrument", "Date"].includes(name)) {
      if (name === "Date") sample.facts.run_date = dateOrNote(reading, parser.line, name, within.trim());
      reading.enter(account, parser.line, name === "Date" ? "kept" : { out: "not needed" });
    }
    path.pop();
  });
  parser.write(text).close();
}
