import { shown } from "../../aggregate/problem.ts";
import { required } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { labels } from "./labels.ts";
import type { Row } from "./table.ts";
import { Refused } from "./verdict.ts";

const columns = labels([
  ["name", "Variable / Field Name", "REDCap 6 to 15"],
  ["form", "Form Name", "REDCap 6 to 15"],
  ["unused", "Section Header", "REDCap 6 to 15"],
  ["type", "Field Type", "REDCap 6 to 15"],
  ["unused", "Field Label", "REDCap 6 to 15"],
  ["choices", "Choices, Calculations, OR Slider Labels", "REDCap 6 to 15"],
  ["unused", "Field Note", "REDCap 6 to 15"],
  ["validation", "Text Validation Type OR Show Slider Number", "REDCap 6 to 15"],
  ["unused", "Text Validation Min", "REDCap 6 to 15"],
  ["unused", "Text Validation Max", "REDCap 6 to 15"],
  ["identifier", "Identifier?", "REDCap 6 to 15"],
  ["unused", "Branching Logic (Show field only if...)", "REDCap 6 to 15"],
  ["unused", "Required Field?", "REDCap 6 to 15"],
  ["unused", "Custom Alignment", "REDCap 6 to 15"],
  ["unused", "Question Number (surveys only)", "REDCap 6 to 15"],
  ["unused", "Matrix Group Name", "REDCap 6 to 15"],
  ["unused", "Matrix Ranking?", "REDCap 6 to 15"],
  ["unused", "Field Annotation", "REDCap 6 to 15"],
]);

/** One field of a REDCap project; `choices` by code, in the order of the codebook; `identifier`: a person's data. */
export type RedcapField = {
  readonly name: string;
  readonly form: string;
  readonly type: string;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  readonly validation: string;
  readonly identifier: boolean;
};

const coded = ["radio", "dropdown", "checkbox"];

/** The reader of a data dictionary; `take` is given each of its fields. */
export const redcapDictionaryFor = (take: (field: RedcapField) => void) =>
  fileTable(columns, () => {
    const names = new Set<string>();
    return {
      name: "fields",
      needed: ["name", "form", "type", "choices", "validation", "identifier"],
      row: (row) => {
        const field = fieldIn(row);
        if (names.has(field.name))
          throw new Refused("Variable / Field Name", shown(field.name), "one row for each field");
        names.add(field.name);
        take(field);
        return field.identifier ? { out: "marked Identifier: only to be hashed as the id" } : "kept";
      },
    };
  });

export const redcapDictionary = redcapDictionaryFor(() => undefined);

function fieldIn(row: Row<"name" | "form" | "type" | "choices" | "validation" | "identifier">): RedcapField {
  const type = required(row("type"), "Field Type");
  return {
    name: required(row("name"), "Variable / Field Name"),
    form: required(row("form"), "Form Name"),
    type,
    choices: coded.includes(type) ? choicesIn(row("choices")) : [],
    validation: row("validation"),
    identifier: /^y/i.test(row("identifier")),
  };
}

/** `1, one | 2, two`, also without spaces; a label may hold commas, and a bar that no code and comma follow. */
function choicesIn(cell: string): RedcapField["choices"] {
  return cell
    .split(/\s*\|\s*(?=[\w.-]+\s*,)/)
    .filter((choice) => choice !== "")
    .map((choice) => {
      const [, code, label] = /^([\w.-]+)\s*,\s*([\s\S]*)$/.exec(choice.trim()) ?? [];
      if (code === undefined || label === undefined)
        throw new Refused("Choices", shown(choice), "code, label; the next after a bar");
      return { code, label };
    });
}
