import { cellFeatures } from "./cell-features";
import { drawnFeatures } from "./drawn-features";
import type { Feature } from "./feature";
import { partFeatures } from "./part-features";
import { sheetFeatures } from "./sheet-features";

/** Everything of the user's that is tried. */
export const features: readonly Feature[] = [
  ...drawnFeatures,
  ...sheetFeatures,
  ...partFeatures,
  ...cellFeatures,
];
