import type { LegendPosition } from "../../book/charts/chart";
import { wordArgument } from "../model/arguments";
import type { MembersOf, Settable } from "../model/class-table";
import { objectReference, type OfChart, type OfLook } from "../model/object-reference";
import type { Session } from "../model/session";
import { notImplemented } from "../refusals";
import { changeChart, chartOf } from "./chart-of";
import { getSubstring } from "./chart-parts-members";
import { flagLook, horizontals, orientation, verticals, wordLook } from "./chart-words";
import { flagValue, textValue } from "./value-arguments";

const partOf = ({ sheetId, chartId }: OfChart, part: string): OfLook => ({
  ...{ sheetId, chartId, series: null },
  part,
});

const of =
  (part: string) =>
  <T extends string | number | boolean>({ get, set }: Settable<OfLook, T>) => ({
    get: (self: OfChart, session: Session) => get(partOf(self, part), session),
    set: (self: OfChart, value: unknown, session: Session) =>
      set(partOf(self, part), value, session),
  });
const [ofTitle, ofLegend] = [of("title"), of("legend")];

const titlePlaces = ["Automatic", "Top", "Bottom", "Left", "Right"] as const;

export const chartTitleMembers: MembersOf<"ChartTitle"> = {
  scalars: {
    /** Setting a text shows the title. */
    Text: {
      get: (self, session) => chartOf(self, session).title ?? "",
      set: (self, value, session) =>
        changeChart(self, session, { title: textValue(value, "text") }),
    },
    Visible: {
      get: (self, session) => chartOf(self, session).title !== null,
      set: (self, value, session) => {
        const { title } = chartOf(self, session);
        const shown = flagValue(value, "visible");
        changeChart(self, session, { title: shown ? (title ?? "") : null });
      },
    },
    HorizontalAlignment: ofTitle(wordLook("horizontalAlignment", "Center", horizontals)),
    Overlay: ofTitle(flagLook("overlay", false)),
    Position: ofTitle(wordLook("position", "Automatic", titlePlaces)),
    ShowShadow: ofTitle(flagLook("showShadow", false)),
    TextOrientation: ofTitle(orientation),
    VerticalAlignment: ofTitle(wordLook("verticalAlignment", "Top", verticals)),
  },
  methods: {
    GetSubstring: (self, args, session) =>
      getSubstring(partOf(self, "title"), args, chartOf(self, session).title ?? ""),
  },
  links: {
    Format: (self) => objectReference("ChartTitleFormat", { ...self, series: null, part: "title" }),
  },
};

const positions = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;
const positionWords = ["Top", "Bottom", "Left", "Right"] as const;

function positionValue(value: unknown): LegendPosition {
  if (value === "Corner" || value === "Custom") throw notImplemented(`A legend at ${value}`);
  return positions[wordArgument(value, positionWords, "position")];
}

export const chartLegendMembers: MembersOf<"ChartLegend"> = {
  scalars: {
    Position: {
      get: (self, session) => {
        const { legend } = chartOf(self, session);
        return positionWords.find((word) => positions[word] === legend) ?? "Invalid";
      },
      set: (self, value, session) => changeChart(self, session, { legend: positionValue(value) }),
    },
    Visible: {
      get: (self, session) => chartOf(self, session).legend !== null,
      set: (self, value, session) => {
        const { legend } = chartOf(self, session);
        const shown = flagValue(value, "visible");
        changeChart(self, session, { legend: shown ? (legend ?? "right") : null });
      },
    },
    Overlay: ofLegend(flagLook("overlay", false)),
    ShowShadow: ofLegend(flagLook("showShadow", false)),
  },
  links: {
    LegendEntries: ({ sheetId, chartId }) =>
      objectReference("ChartLegendEntryCollection", { sheetId, chartId }),
    Format: (self) =>
      objectReference("ChartLegendFormat", { ...self, series: null, part: "legend" }),
  },
};
