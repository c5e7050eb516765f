import type { Area } from "../book/area";

interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** What a picture is made of: cells, or a chart of its own size, made to fit where sizes are given. In pixels. */
export type Pictured =
  | { readonly kind: "cells"; readonly sheetId: string; readonly area: Area }
  | {
      readonly kind: "chart";
      readonly sheetId: string;
      readonly chartId: string;
      readonly own: PixelSize;
      readonly width?: number;
      readonly height?: number;
      readonly fitting: "Fit" | "FitAndCenter" | "Fill";
    };

/** The window that shows the book: add-ins may save and close it there, and open others beside it. */
export interface BookWindow {
  save(): void;
  close(changes: "Save" | "SkipSave"): void;
  /** Shows a new book in a window of its own: an empty one or, with a file, a copy of its book. */
  open(file: Uint8Array<ArrayBuffer> | null): void;
  /** A picture as it is shown there: PNG in Base64. */
  picture(of: Pictured): string;
}
