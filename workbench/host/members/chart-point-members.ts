import { plottedCells } from "../../book/charts/chart-data";
import { integerArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Selves, objectReference } from "../model/object-reference";
import type { Session } from "../model/session";
import { itemNotFound } from "../refusals";
import { chartOf } from "./chart-of";

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

export const chartPointMembers: MembersOf<"ChartPoint"> = {
  links: { Format: (self) => objectReference("ChartPointFormat", self) },
};
