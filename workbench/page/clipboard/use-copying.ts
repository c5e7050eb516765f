import { useEffect, useMemo, useState } from "react";
import type { Area } from "../../book/area";
import type { Book } from "../../book/book";
import type { BookEvent } from "../../book/event";

/** What was last copied or cut on this page, and the text that went to the clipboard with it. */
export interface Copied {
  readonly sheetId: string;
  readonly area: Area;
  readonly text: string;
  readonly how: "copy" | "cut";
}

/** What a paste would take with its formulas and formats, on whichever sheet it is; null where nothing was copied here. */
export interface Copying {
  readonly copied: Copied | null;
  remember(copied: Copied | null): void;
}

/** What is copied in a book. As in Excel a change of any cell ends it: what was copied may be another by then. */
export const useCopying = (book: Book): Copying => {
  const [copied, remember] = useState<Copied | null>(null);
  useEffect(
    () =>
      book.on((event) => {
        if (ends(event)) remember(null);
      }),
    [book],
  );
  return useMemo(() => ({ copied, remember }), [copied]);
};

const ends = ({ kind }: BookEvent): boolean =>
  kind === "changed" ||
  kind === "rowsSorted" ||
  kind === "columnsSorted" ||
  kind === "sheetDeleted" ||
  kind === "protectionChanged";
