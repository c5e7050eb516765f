import type { ScalarsOf, Settable } from "../model/class-table";
import type { OfChart, OfLook } from "../model/object-reference";
import type { Session } from "../model/session";
import { flagLook, wholeLook, wordLook } from "./chart-words";

const ofChart = <T extends string | number | boolean>({ get, set }: Settable<OfLook, T>) => {
  const self = ({ sheetId, chartId }: OfChart): OfLook => ({
    ...{ sheetId, chartId, series: null },
    part: "chart",
  });
  return {
    get: (of: OfChart, session: Session) => get(self(of), session),
    set: (of: OfChart, value: unknown, session: Session) => set(self(of), value, session),
  };
};

/** What a chart as a whole looks like. */
export const chartLooks: ScalarsOf<"Chart"> = {
  CategoryLabelLevel: ofChart(wholeLook("categoryLabelLevel", -1, [-3, 255])),
  DisplayBlanksAs: ofChart(
    wordLook("displayBlanksAs", "NotPlotted", ["NotPlotted", "Zero", "Interplotted"]),
  ),
  PlotVisibleOnly: ofChart(flagLook("plotVisibleOnly", true)),
  SeriesNameLevel: ofChart(wholeLook("seriesNameLevel", -1, [-3, 255])),
  ShowDataLabelsOverMaximum: ofChart(flagLook("showDataLabelsOverMaximum", true)),
  Style: ofChart(wholeLook("style", 2, [1, 48])),
};
