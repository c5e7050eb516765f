import type { Area } from "../../book/area";
import { overlaps } from "../../book/areas";
import { Refused } from "../../book/refused";
import type { ConditionalFormat, DifferentialStyle } from "../../book/conditional-format";
import type { Sheet } from "../../book/sheet";
import { type Session, sheetOf } from "../model/session";
import type { OfConditionalFormat } from "../model/object-reference";
import { itemNotFound } from "../refusals";

/** Formats as add-ins hold them whose priority was set: Excel wants such a one fetched again before it is changed. */
const movedAway = new WeakSet<OfConditionalFormat>();

/** The conditional format an add-in means. */
export function conditionalFormatOf(
  { sheetId, id }: OfConditionalFormat,
  session: Session,
): ConditionalFormat {
  const found = sheetOf(session, sheetId).conditionalFormats.find((format) => format.id === id);
  if (found === undefined) throw itemNotFound("such conditional format");
  return found;
}

/** Changes a conditional format. */
export function changeConditionalFormat(
  self: OfConditionalFormat,
  change: Partial<Omit<ConditionalFormat, "id">>,
  session: Session,
): void {
  requireFetched(self);
  session.book.changeConditionalFormat(self, change, "add-in");
}

/** Sets the priority; the format stands at another place then, and what the add-in holds no longer leads to it. */
export function movePriority(self: OfConditionalFormat, priority: number, session: Session): void {
  changeConditionalFormat(self, { priority }, session);
  movedAway.add(self);
}

/** Refuses to change a format through an object whose priority was set in the same batch. */
export function requireFetched(self: OfConditionalFormat): void {
  if (movedAway.has(self))
    throw new Refused(
      "InvalidObjectPath",
      "The conditional format's priority was set: fetch it again to change it further.",
    );
}

/** Changes what a conditional format lays over the cells; undefined takes a member out. */
export function changeDifferentialStyle(
  self: OfConditionalFormat,
  change: { [M in keyof DifferentialStyle]?: DifferentialStyle[M] | undefined },
  session: Session,
): void {
  const { style } = conditionalFormatOf(self, session);
  const merged = Object.entries({ ...style, ...change }).filter(([, value]) => value !== undefined);
  const next = Object.fromEntries(merged) as DifferentialStyle;
  changeConditionalFormat(self, { style: next }, session);
}

/** The conditional formats that touch some areas, first priority first. */
export const conditionalFormatsOn = (
  sheet: Sheet,
  areas: readonly Area[],
): readonly ConditionalFormat[] =>
  sheet.conditionalFormats
    .filter((format) => format.areas.some((area) => areas.some((other) => overlaps(area, other))))
    .sort((one, other) => one.priority - other.priority);
