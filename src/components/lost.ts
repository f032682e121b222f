import { fileHref } from "./href.ts";
import { lostAt } from "./lost-address.ts";

const base = fileHref("");
const found = lostAt(location, base);
if ("to" in found) location.replace(found.to);
else if (found.say === "sent") {
  history.replaceState(null, "", base);
  for (const line of document.querySelectorAll<HTMLElement>("[data-sent]"))
    line.textContent = line.dataset["sent"] ?? "";
}
