import { Refused } from "../../engine/refusal.ts";
import { exploreWords } from "../../words/explore.ts";
import { formats } from "../../words/format.ts";
import { readManifest } from "../database.ts";
import { lang } from "../here.ts";
import { script } from "../script.ts";
import { askedBefore } from "./asked-before.ts";
import { handOn } from "./hand-on.ts";
import { partsOf } from "./parts.ts";
import { type Editor, plainEditor, type Schema } from "./plain-editor.ts";
import { showResult } from "./result-view.ts";
import { runner } from "./runner.ts";
import { sentenceOf, showWrong } from "./wrong.ts";

/** What serves the page: a query is written, run, answered or refused, and stopped. */
export function bench(place: HTMLElement) {
  const parts = partsOf(place);
  const own = lang;
  const words = exploreWords[own];
  const telling = { words, f: formats[own] };
  const queries = runner();

  async function run(): Promise<void> {
    const sql = editor.text();
    parts.wrong.hidden = true;
    editor.mark(0);
    parts.stop.disabled = false;
    try {
      const answered = await queries.run(sql, {
        starting: () => say(words.starting),
        running: () => say(words.running),
      });
      if (answered === null) return;
      const { result, seconds, absent } = answered;
      const rows = words.rows(telling.f.exact(result.rows.length), result.rows.length === 1);
      const done = words.done(rows, telling.f.number(seconds, 2));
      say(absent.length > 0 ? `${done} ${words.absent(absent.join(", "))}` : done);
      history.add({ sql, told: rows });
      showResult(parts.result, { result, sql, manifest: await readManifest(), lang: own, telling });
    } catch (cause) {
      say("");
      parts.result.hidden = true;
      showWrong(parts.wrong, cause, words);
      history.add({ sql, told: sentenceOf(cause, words) });
      if (cause instanceof Refused) editor.mark(cause.line);
    }
    parts.stop.disabled = true;
  }
  const say = (text: string): void => {
    parts.said.textContent = text;
  };
  const stop = (): void => {
    queries.end();
    parts.stop.disabled = true;
    say(words.refused.stopped);
  };
  /** What was last put into the editor. */
  let offered = "";
  /** Puts a query into the editor, and says where it comes from. */
  const put = (sql: string, from = ""): void => {
    offered = sql;
    editor.write(sql);
    parts.from.innerHTML = from;
    parts.from.hidden = from === "";
    parts.wrong.hidden = true;
    parts.handed.hidden = true;
  };
  const history = askedBefore(parts.history, (sql) => {
    put(sql);
    editor.focus();
  });
  let editor: Editor = plainEditor(parts.field, () => void run());
  parts.run.addEventListener("click", () => void run());
  parts.stop.addEventListener("click", stop);
  parts.link.addEventListener("click", () => handOn(parts.handed, editor.text(), words));

  return {
    ...{ parts, words, lang: own, run, put },
    /** Puts a query there, but not in the place of what the reader has written. */
    offerText: (sql: string): void => {
      if (["", offered].includes(editor.text())) put(sql);
    },
    /** Puts the editor in the place of the plain field, where it can be had. */
    dress: async (): Promise<void> => {
      const { makeEditor } = await script(import("./editor.ts"));
      const told = { label: words.editor, keys: words.keys };
      const hadFocus = document.activeElement === parts.field;
      editor = makeEditor(parts.editor, editor.text(), told, () => void run());
      if (hadFocus) editor.focus();
    },
    /** Has the editor offer the names of some tables. */
    offer: (schema: Schema): void => editor.offer(schema),
    focus: (): void => editor.focus(),
    /** Forgets what was asked of other numbers. */
    forget: (): void => {
      queries.end();
      history.forget();
      parts.stop.disabled = true;
      parts.result.hidden = true;
      parts.result.replaceChildren();
      parts.wrong.hidden = true;
      say("");
    },
  };
}
export type Bench = ReturnType<typeof bench>;
