import { createContext, useContext } from "react";
import type { Area } from "../../book/area";

/** What was last copied or cut on this page, and the text that went to the clipboard with it. */
export interface Copied {
  readonly sheetId: string;
  readonly area: Area;
  readonly text: string;
  readonly how: "copy" | "cut";
}

export const CopiedContext = createContext<Copied | null>(null);

/** What a paste would take with its formulas and formats, null where nothing was copied here. */
export const useCopied = (): Copied | null => useContext(CopiedContext);
