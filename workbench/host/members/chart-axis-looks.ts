import { isOfPlaces } from "../../book/charts/chart-kind";
import type { ScalarsOf, Settable } from "../model/class-table";
import type { OfLook, Selves } from "../model/object-reference";
import type { Session } from "../model/session";
import { invalidArgument } from "../refusals";
import { look, lookOf } from "./chart-looks";
import { chartOf } from "./chart-of";
import {
  flagLook,
  numberFormat,
  numberLook,
  orientation,
  wholeLook,
  wordLook,
} from "./chart-words";
import { numberValue } from "./value-arguments";

type Axis = Selves["ChartAxis"];

/** A part of an axis, as far as its look goes; without a name the axis itself. */
export const lookOfAxis = ({ axis, sheetId, chartId }: Axis, part = ""): OfLook => ({
  ...{ sheetId, chartId, series: null },
  part: `${axis}${part}`,
});

const ofAxis = <T extends string | number | boolean>({ get, set }: Settable<OfLook, T>) => ({
  get: (self: Axis, session: Session) => get(lookOfAxis(self), session),
  set: (self: Axis, value: unknown, session: Session) => set(lookOfAxis(self), value, session),
});

/** A measure of an axis, "" where the program chooses it. */
const measure = (name: string, limits: readonly [number, number]) =>
  look<string | number>(name, "", (value) => numberValue(value, name, limits));

export const displayUnits = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
  "Custom",
] as const;

const timeUnits = ["Days", "Months", "Years"] as const;
const marks = ["None", "Cross", "Inside", "Outside"] as const;
const places = ["Automatic", "Maximum", "Minimum", "Custom"] as const;
const labelPlaces = ["NextToAxis", "High", "Low", "None"] as const;
const spacings = [1, 31_999] as const;
const positive = [Number.MIN_VALUE, Number.MAX_VALUE] as const;
const any = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;

const logBase = ofAxis(numberLook("logBase", 10, [2, 1000]));
const scale = ofAxis(wordLook("scaleType", "Linear", ["Linear", "Logarithmic"] as const));

/** Only values have a scale that may be logarithmic. */
const ofValues =
  (set: (self: Axis, value: unknown, session: Session) => void, name: string) =>
  (self: Axis, value: unknown, session: Session): void => {
    if (self.axis === "category") throw invalidArgument(`A category axis has no ${name}.`);
    set(self, value, session);
  };

/** An axis of texts begins and ends with them: only values, places along an axis of dots, and days are measured. */
export const requireMeasured = (self: Axis, name: string, session: Session): void => {
  if (self.axis !== "category") return;
  const isOfDays = lookOf(lookOfAxis(self), "categoryType", session) === "DateAxis";
  const isOfDots = chartOf(self, session).series.some(({ kind }) => isOfPlaces(kind));
  if (!isOfDays && !isOfDots) throw invalidArgument(`An axis of texts has no ${name}.`);
};

const maximum = ofAxis(measure("maximum", any));

/** Where an axis crosses the other, as far as an add-in said so. */
export const positionAt = (self: Axis, session: Session): number =>
  Number(lookOf(lookOfAxis(self), "positionAt", session) ?? 0);

/** What an axis looks like. */
export const axisLooks: ScalarsOf<"ChartAxis"> = {
  Alignment: ofAxis(wordLook("alignment", "Center", ["Center", "Left", "Right"])),
  BaseTimeUnit: ofAxis(wordLook("baseTimeUnit", "Days", timeUnits)),
  CategoryType: ofAxis(
    wordLook("categoryType", "Automatic", ["Automatic", "TextAxis", "DateAxis"]),
  ),
  CustomDisplayUnit: {
    get: (self, session) => Number(lookOf(lookOfAxis(self), "customDisplayUnit", session) ?? 1),
  },
  DisplayUnit: ofAxis(wordLook("displayUnit", "None", displayUnits)),
  IsBetweenCategories: ofAxis(flagLook("isBetweenCategories", true)),
  LinkNumberFormat: ofAxis(flagLook("linkNumberFormat", true)),
  LogBase: { get: logBase.get, set: ofValues(logBase.set, "logBase") },
  MajorTickMark: ofAxis(wordLook("majorTickMark", "None", marks)),
  MajorTimeUnitScale: ofAxis(wordLook("majorTimeUnitScale", "Days", timeUnits)),
  MajorUnit: ofAxis(measure("majorUnit", positive)),
  Maximum: {
    get: maximum.get,
    set: (self, value, session) => {
      requireMeasured(self, "maximum", session);
      maximum.set(self, value, session);
    },
  },
  MinorTickMark: ofAxis(wordLook("minorTickMark", "None", marks)),
  MinorTimeUnitScale: ofAxis(wordLook("minorTimeUnitScale", "Days", timeUnits)),
  MinorUnit: ofAxis(measure("minorUnit", positive)),
  MultiLevel: ofAxis(flagLook("multiLevel", true)),
  NumberFormat: ofAxis(numberFormat),
  Offset: ofAxis(wholeLook("offset", 100, [0, 1000])),
  Position: ofAxis(wordLook("position", "Automatic", places)),
  PositionAt: { get: positionAt },
  ReversePlotOrder: ofAxis(flagLook("reversePlotOrder", false)),
  ScaleType: { get: scale.get, set: ofValues(scale.set, "scaleType") },
  ShowDisplayUnitLabel: ofAxis(flagLook("showDisplayUnitLabel", true)),
  TextOrientation: ofAxis(orientation),
  TickLabelPosition: ofAxis(wordLook("tickLabelPosition", "NextToAxis", labelPlaces)),
  TickLabelSpacing: ofAxis(wholeLook("tickLabelSpacing", 1, spacings)),
  TickMarkSpacing: ofAxis(wholeLook("tickMarkSpacing", 1, spacings)),
  Visible: ofAxis(flagLook("visible", true)),
};
