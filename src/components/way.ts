let before: IntersectionObserver[] = [];

/** Watches elements until another page takes their place. */
function watch(places: Iterable<Element>, say: (at: Element, isSeen: boolean) => void, rootMargin = "0px"): void {
  const observer = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) say(target, isIntersecting);
    },
    { rootMargin },
  );
  for (const place of places) observer.observe(place);
  before.push(observer);
}

/** Scrolls a list so far that one of its lines can be seen, and nothing else. */
function keepInSight(list: Element, { offsetTop, offsetHeight }: HTMLElement): void {
  const isAbove = offsetTop < list.scrollTop;
  const isBelow = offsetTop + offsetHeight > list.scrollTop + list.clientHeight;
  if (isAbove || isBelow) list.scrollTop = offsetTop - list.clientHeight / 2;
}

/**
 * Helps readers find their way on the page that stands in the document: the bar that stays says what is shown once the head is out
 * of sight, and its contents mark the card that is being read.
 */
export function showWay(): void {
  for (const observer of before) observer.disconnect();
  before = [];
  const here = document.querySelector(".here");
  watch(document.querySelectorAll("body > header"), (_, isSeen) => here?.classList.toggle("stuck", !isSeen));
  const mark = ({ id }: Element, isRead: boolean) => {
    for (const link of document.querySelectorAll<HTMLElement>(`.here a[href="#${id}"], .contents a[href="#${id}"]`)) {
      if (isRead) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
      const list = link.closest(".contents");
      if (isRead && list) keepInSight(list, link);
    }
  };
  watch(document.querySelectorAll(".card[id]"), mark, "-30% 0px -69% 0px");
}

/** Closes the list of pages, or of what is on this one, once a way has been chosen from it. */
export function closeLists(): void {
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    link?.closest<HTMLElement>("[popover]")?.hidePopover?.();
  });
}
