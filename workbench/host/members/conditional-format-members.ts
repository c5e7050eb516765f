import type { ConditionalFormat, ConditionalRule } from "../../book/conditional-format";
import type { Comparison } from "../../book/validation";
import {
  type Arguments,
  integerArgument,
  isAbsent,
  textArgument,
  wordArgument,
} from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import { type OfConditionalFormat, objectReference } from "../model/object-reference";
import type { Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, itemNotFound, notImplemented } from "../refusals";
import {
  changeConditionalFormat,
  conditionalFormatOf,
  conditionalFormatsOn,
  movePriority,
  requireFetched,
} from "./conditional-format-of";
import { rangeAt } from "./find-range";
import { findWord } from "./find-word";
import { firstOf } from "./region-style";
import { regionOf } from "./special-cells";
import { flagValue, numberValue, textValue } from "./value-arguments";

const formatReference = (sheetId: string, id: string) =>
  objectReference("ConditionalFormat", { sheetId, id });

const formatsOf = (region: Region, session: Session) =>
  conditionalFormatsOn(sheetOf(session, firstOf(region).sheetId), region.map(areaOf));

/** Rules shown nowhere until the add-in sets its own. */
const blankRules: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: "custom", formula: "=FALSE" },
  CellValue: { kind: "cellValue", operator: "equal", formula1: '="\u0000"', formula2: null },
};

/** A new format comes first, and the others move back. */
function add(region: Region, args: Arguments, session: Session) {
  const type = textArgument(args, 0, "type");
  const rule = blankRules[type];
  if (rule === undefined) throw notImplemented(`Conditional format ${type}`);
  const { sheetId } = firstOf(region);
  for (const format of sheetOf(session, sheetId).conditionalFormats) {
    const existing = { sheetId, id: format.id };
    changeConditionalFormat(existing, { priority: format.priority + 1 }, session);
  }
  const added = session.book.addConditionalFormat(
    sheetId,
    { areas: region.map(areaOf), rule, style: {}, priority: 0, stopIfTrue: false },
    "add-in",
  );
  return formatReference(sheetId, added.id);
}

function clearAll(region: Region, _args: Arguments, { book }: Session): void {
  for (const range of region) book.removeConditionalFormats(range.sheetId, areaOf(range), "add-in");
}

function itemOf(region: Region, format: ConditionalFormat | undefined) {
  if (format === undefined) throw itemNotFound("such conditional format");
  return formatReference(firstOf(region).sheetId, format.id);
}

const byId = (region: Region, args: Arguments, session: Session) => {
  const id = textArgument(args, 0, "id");
  return itemOf(
    region,
    formatsOf(region, session).find((format) => format.id === id),
  );
};

export const conditionalFormatCollectionMembers: MembersOf<"ConditionalFormatCollection"> = {
  items: (region, session) => formatsOf(region, session).map((format) => itemOf(region, format)),
  indexer: byId,
  methods: {
    Add: add,
    ClearAll: clearAll,
    GetCount: (region, _args, session) => formatsOf(region, session).length,
    GetItemAt: (region, args, session) =>
      itemOf(region, formatsOf(region, session)[integerArgument(args, 0, "index")]),
    GetItemOrNullObject: {
      since: "1.14",
      run: (region, args, session) => {
        const id = textArgument(args, 0, "id");
        const known = formatsOf(region, session).some((format) => format.id === id);
        return known ? byId(region, args, session) : null;
      },
    },
  },
};

const typeNames = { custom: "Custom", cellValue: "CellValue" } as const;

const ofKind =
  <C extends "CustomConditionalFormat" | "CellValueConditionalFormat">(
    name: C,
    kind: ConditionalRule["kind"],
  ) =>
  (self: OfConditionalFormat, session: Session) => {
    if (conditionalFormatOf(self, session).rule.kind !== kind)
      throw itemNotFound(`${kind} rule of this conditional format`);
    return objectReference(name, self);
  };

function getRange(self: OfConditionalFormat, _args: Arguments, session: Session) {
  const [area, ...rest] = conditionalFormatOf(self, session).areas;
  if (area === undefined || rest.length > 0) throw itemNotFound("single range of this format");
  return rangeAt(session, self.sheetId, area);
}

export const conditionalFormatMembers: MembersOf<"ConditionalFormat"> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (self, session) => typeNames[conditionalFormatOf(self, session).rule.kind] },
    Priority: {
      get: (self, session) => {
        const all = [...sheetOf(session, self.sheetId).conditionalFormats].sort(
          (one, other) => one.priority - other.priority,
        );
        return all.indexOf(conditionalFormatOf(self, session));
      },
      set: (self, value, session) => {
        movePriority(self, numberValue(value, "priority", [0, 65535]), session);
      },
    },
    StopIfTrue: {
      get: (self, session) => conditionalFormatOf(self, session).stopIfTrue,
      set: (self, value, session) =>
        changeConditionalFormat(self, { stopIfTrue: flagValue(value, "stopIfTrue") }, session),
    },
  },
  links: {
    Custom: ofKind("CustomConditionalFormat", "custom"),
    CellValue: ofKind("CellValueConditionalFormat", "cellValue"),
  },
  methods: {
    Delete: (self, _args, session) => {
      requireFetched(self);
      const { id } = conditionalFormatOf(self, session);
      session.book.removeConditionalFormats(self.sheetId, id, "add-in");
    },
    GetRange: getRange,
    GetRanges: (self, _args, session) => {
      const { areas } = conditionalFormatOf(self, session);
      return objectReference("RangeAreas", regionOf(session, self.sheetId, areas));
    },
  },
};

const formatLink = {
  Format: (self: OfConditionalFormat) => objectReference("ConditionalRangeFormat", self),
};

export const customConditionalFormatMembers: MembersOf<"CustomConditionalFormat"> = {
  links: { ...formatLink, Rule: (self) => objectReference("ConditionalFormatRule", self) },
};

export const conditionalFormatRuleMembers: MembersOf<"ConditionalFormatRule"> = {
  scalars: {
    Formula: {
      get: (self, session) => {
        const { rule } = conditionalFormatOf(self, session);
        return rule.kind === "custom" ? rule.formula : "";
      },
      set: (self, value, session) => {
        const formula = textValue(value, "formula");
        if (!formula.startsWith("=")) throw invalidArgument("The rule must be a formula.");
        changeConditionalFormat(self, { rule: { kind: "custom", formula } }, session);
      },
    },
  },
};

/** Office.js's ConditionalCellValueOperator. */
const operators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const satisfies Record<string, Comparison>;
const operatorNames = Object.keys(operators) as (keyof typeof operators)[];

function cellValueRule(value: unknown): ConditionalRule {
  const given = (value ?? {}) as Record<string, unknown>;
  const operator = operators[wordArgument(given.operator, operatorNames, "operator")];
  const needsTwo = operator === "between" || operator === "notBetween";
  if (needsTwo && isAbsent(given.formula2)) throw invalidArgument("formula2 is missing.");
  return {
    kind: "cellValue",
    operator,
    formula1: textValue(given.formula1, "formula1"),
    formula2: needsTwo ? textValue(given.formula2, "formula2") : null,
  };
}

function cellValueJson({ rule }: ConditionalFormat) {
  if (rule.kind !== "cellValue") throw itemNotFound("cell value rule of this conditional format");
  const operator =
    findWord<keyof typeof operators, Comparison>(operators, rule.operator) ?? ("Invalid" as const);
  const { formula1, formula2 } = rule;
  return { operator, formula1, ...(formula2 === null ? {} : { formula2 }) };
}

export const cellValueConditionalFormatMembers: MembersOf<"CellValueConditionalFormat"> = {
  scalars: {
    Rule: {
      get: (self, session) => cellValueJson(conditionalFormatOf(self, session)),
      set: (self, value, session) =>
        changeConditionalFormat(self, { rule: cellValueRule(value) }, session),
    },
  },
  links: formatLink,
};
