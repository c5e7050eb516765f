import type { DifferentialStyle } from "../../book/conditional-format";
import type { Style } from "../../book/style";

/** Numbers may not overflow, text may, and each has its own default alignment. */
export type Kind = "blank" | "text" | "number" | "centred";

/** How one cell appears: its text and everything that was laid over its own style. */
export interface CellLook {
  readonly text: string;
  readonly color: string;
  readonly kind: Kind;
  readonly style: Style;
  /** For a General number that does not fit: the same with fewer digits. */
  readonly shorten: ((digits: number) => string) | null;
}

/** A style with what a table or a conditional format lays over it. */
export const lay = (style: Style, over: DifferentialStyle): Style => {
  const { border, ...rest } = over;
  const edges = border ? { top: border, bottom: border, left: border, right: border } : {};
  return { ...style, ...rest, ...edges };
};
