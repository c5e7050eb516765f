import type { OpenBook } from "../open-book";
import { startCopyWriter, type CopyWriter } from "./copy-writer";
import type { CopyPlace } from "./kept-copies";

/** The shortest time between two copies (ms). */
const shortestPause = 100;
/** A copy holds the page up for a moment; the page then has so many times as long for itself. */
const restsPerCopy = 10;

/**
 * Keeps a copy of the book while it has changes that no file holds, and none while it has not. Tells how many changes
 * each copy holds. The answer ends it.
 */
export const keepChanges = (
  { book, changes, name }: OpenBook,
  place: CopyPlace,
  tellKept: (count: number) => void,
): (() => void) => {
  let pause = shortestPause;
  let state: "idle" | "waiting" | "writing" | "ended" = "idle";
  let timer = 0;
  let writer: CopyWriter | null = null;

  const wait = (): void => {
    state = "waiting";
    timer = window.setTimeout(() => void write(), pause);
  };
  const write = async (): Promise<void> => {
    state = "writing";
    const count = changes.count();
    const begun = performance.now();
    writer ??= startCopyWriter();
    const writing = writer.write(book.snapshot()).catch(() => null);
    pause = Math.max(shortestPause, restsPerCopy * (performance.now() - begun));
    const bytes = await writing;
    if (hasEnded()) return;
    if (bytes && changes.areUnsaved() && (await place.keep(name, bytes)) === "kept")
      tellKept(count);
    if (hasEnded()) return;
    state = "idle";
    if (changes.count() !== count || !changes.areUnsaved()) settle();
  };
  const hasEnded = (): boolean => state === "ended";
  const settle = (): void => {
    if (state === "writing") return;
    if (!changes.areUnsaved()) {
      clearTimeout(timer);
      state = "idle";
      void place.forget();
    } else if (state === "idle") wait();
  };
  /** The page may be about to go: what is not kept yet is kept now. */
  const hurry = (): void => {
    if (state !== "waiting") return;
    clearTimeout(timer);
    void write();
  };

  const stopFollowing = changes.subscribe(settle);
  window.addEventListener("beforeunload", hurry);
  document.addEventListener("visibilitychange", hurry);
  settle();
  return () => {
    state = "ended";
    writer?.end();
    clearTimeout(timer);
    stopFollowing();
    window.removeEventListener("beforeunload", hurry);
    document.removeEventListener("visibilitychange", hurry);
  };
};
