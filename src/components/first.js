(() => {
  const page = document.documentElement;
  let link = null;
  const take = () => {
    if (!/^#(\s|%20)*v\s*(=|%(25)*3d)/i.test(location.hash)) return;
    link = location.hash;
    history.replaceState(history.state, "", location.href.split("#")[0]);
    page.dataset.view = "asked";
    document.dispatchEvent(new Event("leadership-link"));
    if (document.readyState === "complete") giveUp();
  };
  const giveUp = () => {
    if (page.dataset.figures === "asked") delete page.dataset.figures;
    if (!customElements.get("data-card"))
      for (const table of document.querySelectorAll(".scroll noscript")) table.outerHTML = table.innerHTML;
    if (page.dataset.view !== "asked") return;
    link = null;
    delete page.dataset.view;
    const line = document.querySelector("[data-refusal]");
    line.textContent = line.dataset.unloaded;
    line.hidden = false;
  };
  if (location.search.length > 1) page.dataset.figures = "asked";
  take();
  for (const name of ["popstate", "hashchange"]) addEventListener(name, take);
  try {
    if (sessionStorage.getItem("samsvar-window")) page.dataset.view = "asked";
  } catch {}
  Object.defineProperty(window, "takeLeadershipLink", {
    value: () => {
      const taken = link;
      link = null;
      return taken;
    },
  });
  addEventListener("load", giveUp);
})();
