import { type Arguments, isAbsent, wordArgument } from "../model/arguments";
import type { OfChart } from "../model/object-reference";
import type { Session } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf, isUnbounded } from "../ranges/read-grid";
import { invalidArgument } from "../refusals";
import { sizeOf } from "./chart-size";
import { numberValue } from "./value-arguments";
import { windowOf } from "./window-methods";

/** Pixels of 1/96 inch. */
const pixelsOf = (points: number): number => Math.round((points * 4) / 3);

/** Browsers paint no larger pictures. */
const largest = 16_384;

const fittings = ["Fit", "FitAndCenter", "Fill"] as const;

/** The range as the window shows it. */
export function rangeImage(self: RangeRef, _args: Arguments, session: Session): string {
  const window = windowOf(session, "Range.GetImage");
  const area = areaOf(self);
  if (isUnbounded(area)) throw invalidArgument("Whole rows and columns have no picture.");
  return window.picture({ kind: "cells", sheetId: self.sheetId, area });
}

/** The chart as the window shows it, as large as is asked for. */
export function chartImage(self: OfChart, args: Arguments, session: Session): string {
  const window = windowOf(session, "Chart.GetImage");
  const sizes = [args[0], args[1]].map((size, index) =>
    isAbsent(size) ? undefined : numberValue(size, index === 0 ? "width" : "height", [1, largest]),
  );
  const [width, height] = sizes;
  const own = sizeOf({ ...self, series: null, part: "" }, session);
  return window.picture({
    ...{ kind: "chart", sheetId: self.sheetId, chartId: self.chartId },
    own: { width: pixelsOf(own.width), height: pixelsOf(own.height) },
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    fitting: isAbsent(args[2]) ? "Fit" : wordArgument(args[2], fittings, "fittingMode"),
  });
}
