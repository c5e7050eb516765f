import { absoluteAddress } from "../../book/address";
import type { DefinedName } from "../../book/defined-name";
import type { Value } from "../../book/value";
import type { Json } from "../batch";
import { type Arguments, isAbsent, textArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import {
  type InScope,
  isReferenceTo,
  type Selves,
  objectReference,
} from "../model/object-reference";
import { fullAddress } from "../ranges/address";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf, valueJson, valueType } from "../ranges/read-grid";
import { invalidArgument, itemNotFound } from "../refusals";
import { rangeAt } from "./find-range";
import { flagValue, limitedText, textValue } from "./value-arguments";

type Item = Selves["NamedItem"];

const itemReference = ({ name, sheetId }: DefinedName) =>
  objectReference("NamedItem", { name, sheetId });

function nameOf({ book }: Session, { name, sheetId }: Item): DefinedName {
  const found = book.name(name, sheetId ?? undefined);
  if (found === undefined) throw itemNotFound(`name ${name}`);
  return found;
}

/** A formula that refers to a range, from anywhere in the workbook. */
export function formulaOfRange(session: Session, range: RangeRef): string {
  const { name } = sheetOf(session, range.sheetId);
  return `=${absoluteAddress(name, areaOf(range))}`;
}

function formulaArgument(reference: unknown, session: Session): string {
  if (isReferenceTo(reference, "Range")) return formulaOfRange(session, reference.self);
  if (typeof reference !== "string" || reference === "")
    throw invalidArgument("reference must be a range or a formula.");
  return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
}

/** Excel keeps names that begin so for itself: print areas, filters. */
function nameArgument(args: Arguments): string {
  const name = textArgument(args, 0, "name");
  if (/^_xlnm\./i.test(name)) throw invalidArgument(`${name} is Excel's own name.`);
  return name;
}

const commentValue = (value: unknown): string => limitedText(value, "comment", 255);

function add({ sheetId }: InScope, args: Arguments, session: Session) {
  const added: DefinedName = {
    name: nameArgument(args),
    formula: formulaArgument(args[1], session),
    sheetId,
    visible: true,
    comment: isAbsent(args[2]) ? "" : commentValue(args[2]),
  };
  session.book.addName(added, "add-in");
  return itemReference(added);
}

export const namedItemCollectionMembers: MembersOf<"NamedItemCollection"> = {
  items: ({ sheetId }, { book }) =>
    book.names.filter((name) => name.sheetId === sheetId).map(itemReference),
  indexer: ({ sheetId }, args, session) => {
    const name = textArgument(args, 0, "name");
    return itemReference(nameOf(session, { name, sheetId }));
  },
  methods: {
    Add: add,
    GetCount: ({ sheetId }, _args, { book }) =>
      book.names.filter((name) => name.sheetId === sheetId).length,
  },
};

const target = (self: Item, session: Session) => {
  const { formula, sheetId } = nameOf(session, self);
  const from = sheetId === null ? undefined : sheetOf(session, sheetId);
  return session.book.resolve(formula.slice(1), from);
};

function getRange(self: Item, _args: Arguments, session: Session) {
  const found = target(self, session);
  if (found === undefined) throw itemNotFound(`range named ${self.name}`);
  return rangeAt(session, found.sheet.id, found.area);
}

/** What the name's formula comes to, seen from the first cell of its sheet. */
function calculated(self: Item, session: Session): Value {
  const { book } = session;
  const { formula, sheetId } = nameOf(session, self);
  const at = { sheetId: sheetId ?? book.activeSheet.id, row: 0, column: 0 };
  return book.calculator.evaluate(book, formula, at);
}

function typeOf(self: Item, session: Session) {
  if (target(self, session) !== undefined) return "Range";
  const type = valueType(calculated(self, session));
  return type === "Empty" ? "Double" : type;
}

function valueOf(self: Item, session: Session): Json {
  const found = target(self, session);
  if (found !== undefined) return fullAddress(found.sheet.name, found.area);
  return valueJson(calculated(self, session));
}

function change(self: Item, session: Session, by: Parameters<Session["book"]["setName"]>[2]): void {
  const { name, sheetId } = nameOf(session, self);
  session.book.setName(name, sheetId, by, "add-in");
}

export const namedItemMembers: MembersOf<"NamedItem"> = {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: (self, session) => nameOf(session, self).name },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Scope: { get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
    Formula: {
      get: (self, session) => nameOf(session, self).formula,
      set: (self, value, session) =>
        change(self, session, { formula: textValue(value, "formula") }),
    },
    Visible: {
      get: (self, session) => nameOf(session, self).visible,
      set: (self, value, session) =>
        change(self, session, { visible: flagValue(value, "visible") }),
    },
    Comment: {
      get: (self, session) => nameOf(session, self).comment,
      set: (self, value, session) => change(self, session, { comment: commentValue(value) }),
    },
  },
  links: {
    Worksheet: ({ sheetId, name }) => {
      if (sheetId === null) throw itemNotFound(`worksheet that name ${name} belongs to`);
      return objectReference("Worksheet", { sheetId });
    },
  },
  methods: {
    Delete: (self, _args, session) => {
      const { name, sheetId } = nameOf(session, self);
      session.book.deleteName(name, sheetId, "add-in");
    },
    GetRange: getRange,
  },
};
