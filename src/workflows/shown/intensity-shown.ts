import type { Ratio } from "../../exact/ratio";
import { showToDigits } from "../../exact/round";
import { groupedText } from "../../strings/grouped";

const digits = 6;

/** An intensity as people are shown it: rounded, but to no other side of a limit. */
export const intensityShown = (intensity: Ratio, limits: readonly Ratio[] = []): string =>
  groupedText(showToDigits(intensity, digits, limits));
