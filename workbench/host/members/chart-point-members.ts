import { plottedCells } from "../../book/charts/chart-data";
import { integerArgument } from "../model/arguments";
import type { MembersOf, Settable } from "../model/class-table";
import { type OfLook, type Selves, objectReference } from "../model/object-reference";
import type { Session } from "../model/session";
import { itemNotFound } from "../refusals";
import { valueJson } from "../ranges/read-grid";
import { requireThing } from "./chart-kind-has";
import { chartOf, kindsOf } from "./chart-of";
import { colorLook, flagLook, markerSizes, markerStyles, wholeLook, wordLook } from "./chart-words";

type Points = Selves["ChartPointsCollection"];

/** One for every cell its values come from. */
const countOf = (self: Points, session: Session): number => {
  const values = chartOf(self, session).series[self.index]?.values ?? null;
  return plottedCells(values, (sheet) => session.book.sheet(sheet)).length;
};

const pointReference = ({ sheetId, chartId, index }: Points, point: number) =>
  objectReference("ChartPoint", { sheetId, chartId, series: index, part: `points.${point}` });

export const chartPointsCollectionMembers: MembersOf<"ChartPointsCollection"> = {
  scalars: { Count: { get: countOf } },
  items: (self, session) =>
    Array.from({ length: countOf(self, session) }, (_, point) => pointReference(self, point)),
  methods: {
    GetCount: (self, _args, session) => countOf(self, session),
    GetItemAt: (self, args, session) => {
      const point = integerArgument(args, 0, "index");
      if (point < 0 || point >= countOf(self, session)) throw itemNotFound(`point ${point}`);
      return pointReference(self, point);
    },
  },
};

/** The value of the cell a point stands for. */
function valueOf({ part, series, ...of }: OfLook, session: Session) {
  const { values = null } = chartOf(of, session).series[series ?? -1] ?? {};
  const cells = plottedCells(values, (sheet) => session.book.sheet(sheet));
  return valueJson(cells[Number(part.slice("points.".length))]?.value ?? null);
}

const ofMarker = <T>({ get, set }: Settable<OfLook, T>): Settable<OfLook, T> => ({
  get,
  set: (self, value, session) => {
    for (const kind of kindsOf(self, session)) requireThing(kind, "markers");
    set(self, value, session);
  },
});

export const chartPointMembers: MembersOf<"ChartPoint"> = {
  scalars: {
    HasDataLabel: flagLook("hasDataLabel", false),
    MarkerBackgroundColor: ofMarker(colorLook("markerBackgroundColor")),
    MarkerForegroundColor: ofMarker(colorLook("markerForegroundColor")),
    MarkerSize: ofMarker(wholeLook("markerSize", 5, markerSizes)),
    MarkerStyle: ofMarker(wordLook("markerStyle", "Automatic", markerStyles)),
    Value: { get: valueOf },
  },
  links: {
    DataLabel: (self) =>
      objectReference("ChartDataLabel", { ...self, part: `${self.part}.dataLabel` }),
    Format: (self) => objectReference("ChartPointFormat", self),
  },
};
