import { useEffect, useState } from "react";
import type { OpenBook } from "../open-book";
import { keepChanges } from "./keep-changes";
import type { CopyPlace } from "./kept-copies";

/**
 * Lets the browser ask before the page goes with changes that no file holds, and keeps a copy of them. Answers which
 * changes of the open book the copy holds, null while there is none.
 */
export const useKeeping = (open: OpenBook, place: CopyPlace): number | null => {
  const [kept, setKept] = useState<{ id: string; count: number } | null>(null);
  useEffect(
    () => keepChanges(open, place, (count) => setKept({ id: open.id, count })),
    [open, place],
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (open.changes.areUnsaved() || open.book.editing) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [open]);
  return kept?.id === open.id ? kept.count : null;
};
