import type { Area } from "../../book/area";
import { overlaps } from "../../book/areas";
import { Refused } from "../../book/refused";
import type { ConditionalFormat, DifferentialStyle } from "../../book/conditional-format";
import type { ConditionalRule } from "../../book/conditional-rule";
import type { Sheet } from "../../book/sheet";
import type { Settable } from "../model/class-table";
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

/** All conditional formats of a sheet, first priority first. */
export const inOrder = (sheet: Sheet): readonly ConditionalFormat[] =>
  [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);

/**
 * Moves the format to a place among those of its sheet, counted from the back where it is negative, and at most the
 * last; the others make room. If it stands at another place then, what the add-in holds no longer leads to it.
 */
export function movePriority(self: OfConditionalFormat, priority: number, session: Session): void {
  requireFetched(self);
  const before = inOrder(sheetOf(session, self.sheetId));
  const moved = conditionalFormatOf(self, session);
  const others = before.filter((format) => format !== moved);
  const place = Math.max(0, priority < 0 ? before.length + priority : priority);
  const after = [...others.slice(0, place), moved, ...others.slice(place)];
  for (const [index, { id, priority: was }] of after.entries())
    if (was !== index)
      session.book.changeConditionalFormat({ ...self, id }, { priority: index }, "add-in");
  if (after.indexOf(moved) !== before.indexOf(moved)) movedAway.add(self);
}

/** Refuses to change a format through an object whose priority was set in the same batch. */
export function requireFetched(self: OfConditionalFormat): void {
  if (movedAway.has(self))
    throw new Refused(
      "InvalidObjectPath",
      "The conditional format's priority was set: fetch it again to change it further.",
    );
}

type RuleOf<K extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: K }>;

/** The rule of a conditional format, which must be of that kind. */
export function ruleOf<K extends ConditionalRule["kind"]>(
  self: OfConditionalFormat,
  kind: K,
  session: Session,
): RuleOf<K> {
  const { rule } = conditionalFormatOf(self, session);
  if (rule.kind !== kind) throw itemNotFound(`${kind} rule of this conditional format`);
  return rule as RuleOf<K>;
}

/** A value of a rule of that kind, which may be set. */
export const ruleScalar = <K extends ConditionalRule["kind"], T>(
  kind: K,
  get: (rule: RuleOf<K>) => T,
  change: (value: unknown, rule: RuleOf<K>) => Partial<RuleOf<K>>,
): Settable<OfConditionalFormat, T> => ({
  get: (self, session) => get(ruleOf(self, kind, session)),
  set: (self, value, session) => {
    const rule = ruleOf(self, kind, session);
    changeConditionalFormat(self, { rule: { ...rule, ...change(value, rule) } }, session);
  },
});

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
