import type { Trendline } from "../../book/charts/chart";
import { type Arguments, integerArgument, isAbsent, wordArgument } from "../model/arguments";
import type { MembersOf, Settable } from "../model/class-table";
import { objectReference, type Selves } from "../model/object-reference";
import type { Session } from "../model/session";
import { invalidArgument, itemNotFound } from "../refusals";
import { requireThing } from "./chart-kind-has";
import { changeSeries, chartSeriesOf } from "./chart-series-of";
import { lookOfSeries } from "./chart-series-looks";
import { bookWord, officeWord } from "./style-words";
import { flagValue, numberValue, textValue, wholeValue } from "./value-arguments";

type Lines = Selves["ChartTrendlineCollection"];
type Line = Selves["ChartTrendline"];

const types = [
  "linear",
  "exponential",
  "logarithmic",
  "movingAverage",
  "polynomial",
  "power",
] as const;
const words = types.map((type) => officeWord(type));

const listOf = (self: Lines, session: Session): readonly Trendline[] =>
  chartSeriesOf(self, session).trendlines ?? [];

const reference = ({ sheetId, chartId, index }: Lines, { id }: Trendline) =>
  objectReference("ChartTrendline", { sheetId, chartId, index, id });

function add(self: Lines, args: Arguments, session: Session) {
  const word = isAbsent(args[0]) ? "Linear" : wordArgument(args[0], words, "type");
  requireThing(chartSeriesOf(self, session).kind, "trendlines");
  const lines = listOf(self, session);
  const added: Trendline = {
    id: Math.max(0, ...lines.map(({ id }) => id)) + 1,
    type: bookWord(word, types, "type"),
    name: "",
    forward: 0,
    backward: 0,
    intercept: null,
    period: 2,
    order: 2,
    showEquation: false,
    showRSquared: false,
  };
  changeSeries(self, session, { trendlines: [...lines, added] });
  return reference(self, added);
}

function itemAt(self: Lines, args: Arguments, session: Session) {
  const line = listOf(self, session)[integerArgument(args, 0, "index")];
  if (line === undefined) throw itemNotFound("such trendline");
  return reference(self, line);
}

export const chartTrendlineCollectionMembers: MembersOf<"ChartTrendlineCollection"> = {
  items: (self, session) => listOf(self, session).map((line) => reference(self, line)),
  indexer: itemAt,
  methods: {
    Add: add,
    GetCount: (self, _args, session) => listOf(self, session).length,
  },
};

function lineOf(self: Line, session: Session): Trendline {
  const found = listOf(self, session).find(({ id }) => id === self.id);
  if (found === undefined) throw itemNotFound("such trendline");
  return found;
}

const member = <T>(
  get: (line: Trendline) => T,
  change: (value: unknown, before: Trendline) => Partial<Trendline>,
): Settable<Line, T> => ({
  get: (self, session) => get(lineOf(self, session)),
  set: (self, value, session) => {
    const before = lineOf(self, session);
    const trendlines = listOf(self, session).map((line) =>
      line === before ? { ...line, ...change(value, before) } : line,
    );
    changeSeries(self, session, { trendlines });
  },
});

const farthest = [0, Number.MAX_VALUE] as const;

export const chartTrendlineMembers: MembersOf<"ChartTrendline"> = {
  identity: (self, session) => ({
    _Id: listOf(self, session).findIndex(({ id }) => id === self.id),
  }),
  scalars: {
    BackwardPeriod: member(
      ({ backward }) => backward,
      (value) => ({ backward: numberValue(value, "backwardPeriod", farthest) }),
    ),
    ForwardPeriod: member(
      ({ forward }) => forward,
      (value) => ({ forward: numberValue(value, "forwardPeriod", farthest) }),
    ),
    /** "" where the program finds it. */
    Intercept: member<string | number>(
      ({ intercept }) => intercept ?? "",
      (value) => ({
        intercept:
          value === ""
            ? null
            : numberValue(value, "intercept", [-Number.MAX_VALUE, Number.MAX_VALUE]),
      }),
    ),
    MovingAveragePeriod: member(
      ({ period }) => period,
      (value, { type }) => {
        if (type !== "movingAverage") throw invalidArgument("Only a moving average has a period.");
        return { period: wholeValue(value, "movingAveragePeriod", [2, 255]) };
      },
    ),
    Name: member(
      ({ name }) => name,
      (value) => ({ name: textValue(value, "name") }),
    ),
    PolynomialOrder: member(
      ({ order }) => order,
      (value, { type }) => {
        if (type !== "polynomial") throw invalidArgument("Only a polynomial has an order.");
        return { order: wholeValue(value, "polynomialOrder", [2, 6]) };
      },
    ),
    ShowEquation: member(
      ({ showEquation }) => showEquation,
      (value) => ({ showEquation: flagValue(value, "showEquation") }),
    ),
    ShowRSquared: member(
      ({ showRSquared }) => showRSquared,
      (value) => ({ showRSquared: flagValue(value, "showRSquared") }),
    ),
    Type: member(
      ({ type }) => officeWord(type),
      (value) => ({ type: bookWord(value, types, "type") }),
    ),
  },
  links: {
    Format: (self) =>
      objectReference("ChartTrendlineFormat", lookOfSeries(self, `trendlines.${self.id}`)),
  },
  methods: {
    Delete: (self, _args, session) => {
      const before = lineOf(self, session);
      const trendlines = listOf(self, session).filter((line) => line !== before);
      changeSeries(self, session, { trendlines });
    },
  },
};
