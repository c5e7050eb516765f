import type { Highlight } from "./sheet-plan";

type Alert = Pick<Highlight, "fill" | "color">;

/** Fill and font of each kind of mark; dark enough on its fill to be read in print and on a projector. */
export const alerts = {
  /** cannot be counted */
  wrong: { fill: "#F8CBAD", color: "#9C0006" },
  /** still to be done, or done before something changed */
  open: { fill: "#FFE699", color: "#7F4F00" },
  /** does not apply, left out */
  aside: { fill: "#E7E6E6", color: "#595959" },
  good: { fill: "#E2F0D9", color: "#1F4E3D" },
} as const satisfies Record<string, Alert>;
