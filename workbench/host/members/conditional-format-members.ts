import type { ConditionalFormat } from "../../book/conditional-format";
import type { ConditionalRule } from "../../book/conditional-rule";
import { type Arguments, integerArgument, textArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import {
  type ClassName,
  type OfConditionalFormat,
  objectReference,
  type Selves,
} from "../model/object-reference";
import type { Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, itemNotFound } from "../refusals";
import { blankRules, ruleKinds } from "./blank-rules";
import {
  changeConditionalFormat,
  conditionalFormatOf,
  conditionalFormatsOn,
  inOrder,
  movePriority,
  requireFetched,
  ruleOf,
} from "./conditional-format-of";
import { rangeAt } from "./find-range";
import { firstOf } from "./region-style";
import { regionOf } from "./special-cells";
import { bookWord, officeWord } from "./style-words";
import { flagValue, wholeValue } from "./value-arguments";

const formatReference = (sheetId: string, id: string) =>
  objectReference("ConditionalFormat", { sheetId, id });

const formatsOf = (region: Region, session: Session) =>
  conditionalFormatsOn(sheetOf(session, firstOf(region).sheetId), region.map(areaOf));

/** A new format comes first, and the others move back. */
function add(region: Region, args: Arguments, session: Session) {
  const rule = blankRules[bookWord(args[0], ruleKinds, "type")];
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

const ofKind =
  <C extends ClassName>(name: C, kind: ConditionalRule["kind"]) =>
  (self: OfConditionalFormat & Selves[C], session: Session) => {
    ruleOf(self, kind, session);
    return objectReference(name, self);
  };

/** Scales, bars and icons show something in every cell, so that nothing can stop after them. */
const mayStop = ({ kind }: Pick<ConditionalRule, "kind">): boolean =>
  kind !== "colorScale" && kind !== "dataBar" && kind !== "iconSet";

function getRange(self: OfConditionalFormat, _args: Arguments, session: Session) {
  const [area, ...rest] = conditionalFormatOf(self, session).areas;
  if (area === undefined || rest.length > 0) throw itemNotFound("single range of this format");
  return rangeAt(session, self.sheetId, area);
}

export const conditionalFormatMembers: MembersOf<"ConditionalFormat"> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (self, session) => officeWord(conditionalFormatOf(self, session).rule.kind) },
    Priority: {
      get: (self, session) =>
        inOrder(sheetOf(session, self.sheetId)).indexOf(conditionalFormatOf(self, session)),
      set: (self, value, session) => {
        movePriority(self, wholeValue(value, "priority", [-65535, 65535]), session);
      },
    },
    StopIfTrue: {
      get: (self, session) => {
        const { rule, stopIfTrue } = conditionalFormatOf(self, session);
        return mayStop(rule) ? stopIfTrue : null;
      },
      set: (self, value, session) => {
        const { kind } = conditionalFormatOf(self, session).rule;
        if (!mayStop({ kind })) throw invalidArgument(`After a ${kind} nothing stops.`);
        changeConditionalFormat(self, { stopIfTrue: flagValue(value, "stopIfTrue") }, session);
      },
    },
  },
  links: {
    CellValue: ofKind("CellValueConditionalFormat", "cellValue"),
    ColorScale: ofKind("ColorScaleConditionalFormat", "colorScale"),
    Custom: ofKind("CustomConditionalFormat", "custom"),
    DataBar: ofKind("DataBarConditionalFormat", "dataBar"),
    IconSet: ofKind("IconSetConditionalFormat", "iconSet"),
    Preset: ofKind("PresetCriteriaConditionalFormat", "presetCriteria"),
    TextComparison: ofKind("TextConditionalFormat", "containsText"),
    TopBottom: ofKind("TopBottomConditionalFormat", "topBottom"),
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
