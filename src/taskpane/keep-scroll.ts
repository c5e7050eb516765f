import type { PlaceMemory } from "./place-memory";

/** How long what is loaded later may take (ms) until a person has begun anew anyway. */
const patience = 5000;

/** Scrolls to where the person was, as soon as there is enough to scroll, and remembers where they go; until the answer is called. */
export const keepScroll = (memory: PlaceMemory): (() => void) => {
  const { scrollingElement: page } = document;
  const wanted = memory.current().scroll;
  let isRestoring = wanted > 0;
  const restore = () => {
    if (!page || page.scrollHeight - page.clientHeight < wanted) return;
    page.scrollTop = wanted;
    stop();
  };
  const growth = new ResizeObserver(restore);
  const stop = () => {
    isRestoring = false;
    growth.disconnect();
  };
  const note = () => {
    if (page && !isRestoring) memory.note({ scroll: page.scrollTop });
  };
  if (isRestoring) growth.observe(document.body);
  const late = setTimeout(stop, patience);
  const begun = ["wheel", "keydown", "pointerdown"];
  for (const event of begun) addEventListener(event, stop, { passive: true });
  addEventListener("scrollend", note);
  return () => {
    stop();
    clearTimeout(late);
    for (const event of begun) removeEventListener(event, stop);
    removeEventListener("scrollend", note);
  };
};
