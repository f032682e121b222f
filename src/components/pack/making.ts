import type { Panel } from "../../define/panel.ts";
import { svg } from "../../marks/svg.ts";
import type { Filters } from "../../state/filters.ts";
import { formats } from "../../words/format.ts";
import type { Lang } from "../../words/lang.ts";
import { type PackKind, packKinds, packWords } from "../../words/pack.ts";
import { reason } from "../here.ts";
import { saveAs } from "../save-as.ts";
import { type Made, make } from "./make.ts";

type Asked = { readonly chosen: () => readonly Panel[]; readonly filters: Filters; readonly lang: Lang };

/** Serves the buttons that make a pack: says how far it is, lets it be stopped, and leaves a link to the file. */
export function serveMaking(box: HTMLDialogElement, place: HTMLElement, { chosen, filters, lang }: Asked): void {
  const words = packWords[lang];
  const said = place.querySelector<HTMLElement>("[data-said]");
  const result = place.querySelector<HTMLElement>("[data-result]");
  const progress = place.querySelector<HTMLElement>(".pack-progress");
  const bar = place.querySelector("progress");
  const buttons = [...place.querySelectorAll<HTMLButtonElement>("[data-make]")];
  let working: AbortController | undefined;
  let address: string | undefined;

  const say = (text: string): void => {
    if (said) said.textContent = text;
  };
  const offer = (file: Made["file"]): void => {
    if (address !== undefined) URL.revokeObjectURL(address);
    address = undefined;
    if (!result) return;
    result.innerHTML = "";
    if (!file) return;
    address = URL.createObjectURL(file.content);
    const size = `${formats[lang].number(file.content.size / 1e6, 1)} MB`;
    result.innerHTML = svg`<a href="${address}" download="${file.name}">${words.again(file.name, size)}</a>`.markup;
    saveAs(address, file.name);
  };
  const setWorking = (next: AbortController | undefined): void => {
    working = next;
    if (progress) progress.hidden = !next;
    for (const button of buttons) button.setAttribute("aria-disabled", String(next !== undefined));
  };
  const tell = ({ file, lost, isWithoutPictures }: Made, figures: number): void =>
    say(
      [
        file ? words.ready(figures) : words.printed,
        ...(isWithoutPictures ? [words.noPictures] : []),
        ...(lost.length > 0 ? [words.lost(lost.join(" · "))] : []),
      ].join(" "),
    );

  const begin = async (kind: PackKind): Promise<void> => {
    if (working) return;
    const panels = chosen();
    offer(null);
    if (panels.length === 0) return say(words.chooseFirst);
    const stop = new AbortController();
    setWorking(stop);
    if (bar) bar.max = panels.length;
    const heard = (done: number, text: string): void => {
      if (bar) bar.value = done;
      say(text);
    };
    try {
      const made = await make(kind, { panels, filters, lang, signal: stop.signal, say: heard });
      stop.signal.throwIfAborted();
      offer(made.file);
      tell(made, panels.length);
    } catch (error) {
      say(stop.signal.aborted ? words.stopped : words.failed(reason(error)));
    } finally {
      setWorking(undefined);
    }
  };

  place.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button") : null;
    const kind = packKinds.find((known) => known === button?.dataset["make"]);
    if (kind) void begin(kind);
    if (!button?.matches("[data-stop]")) return;
    working?.abort();
    buttons[0]?.focus(); // the button goes
  });
  box.addEventListener("close", () => {
    working?.abort();
    if (address !== undefined) setTimeout(URL.revokeObjectURL, 1000, address);
  });
}
