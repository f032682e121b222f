import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { PostgreSQL, sql } from "@codemirror/lang-sql";
import { bracketMatching, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { Compartment, Prec, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Editor, Schema } from "./plain-editor.ts";

export type EditorWords = { readonly label: string; readonly keys: string };

const wrong = StateEffect.define<number>();
const wrongLine = Decoration.line({ class: "wrong" });
/** The line that is marked, until the text is changed. */
const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, { docChanged, effects, state }) => {
    const asked = effects.find((effect) => effect.is(wrong));
    if (asked?.is(wrong)) {
      const isLine = asked.value >= 1 && asked.value <= state.doc.lines;
      return isLine ? Decoration.set([wrongLine.range(state.doc.line(asked.value).from)]) : Decoration.none;
    }
    return docChanged ? Decoration.none : before;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Typing over a selection, done here: the browser would keep its colours by styles in the text, which the pages' policy forbids. */
const typedOver = EditorView.domEventHandlers({
  beforeinput: ({ inputType, data, isComposing }, view) => {
    if (inputType !== "insertText" || data === null || isComposing || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(data), { userEvent: "input.type", scrollIntoView: true });
    return true;
  },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
  { tag: [tags.string, tags.number, tags.bool, tags.null], color: "var(--blood)" },
  { tag: tags.comment, color: "var(--soft)", fontStyle: "italic" },
  { tag: [tags.typeName, tags.standard(tags.name)], color: "var(--tissue)" },
]);

const look = EditorView.theme({
  "&": {
    fontSize: "15px",
    color: "var(--ink)",
    backgroundColor: "var(--card)",
    border: "1px solid var(--edge)",
    borderRadius: "6px",
  },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "ui-monospace, 'DejaVu Sans Mono', monospace", minHeight: "196px", maxHeight: "26em" },
  ".cm-content": { caretColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--card)", color: "var(--soft)", border: "none", borderRadius: "6px 0 0 6px" },
  ".wrong": { backgroundColor: "var(--warn-ground)", textDecoration: "underline wavy var(--warn)" },
  ".cm-matchingBracket": { backgroundColor: "var(--hover) !important", outline: "1px solid var(--edge)" },
  ".cm-tooltip": { color: "var(--ink)", backgroundColor: "var(--card)", border: "1px solid var(--edge)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { color: "var(--card)", backgroundColor: "var(--accent)" },
});

/**
 * An editor with highlighting and names of tables, in a tree of its own: the pages' policy lets no style stand in the page. Tab leaves it.
 * `run` is called by Ctrl + Enter.
 */
export function makeEditor(place: HTMLElement, text: string, words: EditorWords, run: () => void): Editor {
  const names = new Compartment();
  const naming = (known: Schema) => sql({ dialect: PostgreSQL, schema: known, upperCaseKeywords: true });
  const root = place.attachShadow({ mode: "open" });
  const asked = (): boolean => {
    run();
    return true;
  };
  const isRun = Prec.highest(keymap.of([{ key: "Mod-Enter", run: asked }]));
  const view = new EditorView({
    doc: text,
    parent: root,
    root,
    extensions: [
      isRun,
      lineNumbers(),
      history(),
      bracketMatching(),
      autocompletion({ icons: false }),
      EditorView.lineWrapping,
      keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
      names.of(naming({})),
      syntaxHighlighting(colours),
      look,
      marked,
      typedOver,
      EditorView.contentAttributes.of({ "aria-label": `${words.label}. ${words.keys}`, spellcheck: "false" }),
    ],
  });
  // What is typed here is no key of the page, such as "/" that opens the search.
  place.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  });
  return {
    text: () => view.state.doc.toString(),
    write: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    mark: (line) => view.dispatch({ effects: wrong.of(line) }),
    focus: () => view.focus(),
    offer: (known) => view.dispatch({ effects: names.reconfigure(naming(known)) }),
  };
}
