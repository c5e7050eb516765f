import { isSameArea } from "../../book/areas";
import { Refused } from "../../book/refused";
import { type Binding, bindingTypes, placeOf } from "../document/bindings";
import { type Arguments, integerArgument, textArgument, wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Keyed, objectReference } from "../model/object-reference";
import { type Session, sheetOf } from "../model/session";
import { cellText } from "../ranges/cell-text";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, itemNotFound } from "../refusals";
import { rangeAt, rangeOrAddress } from "./find-range";
import { onlyArea } from "../ranges/only-area";

const bindingReference = (id: string) => objectReference("Binding", { key: id });

function bindingOf({ key }: Keyed, { bindings }: Session): Binding {
  const binding = bindings.byId(key);
  if (binding === undefined) throw itemNotFound(`binding ${key}`);
  return binding;
}

/** What a binding is to: a table only as a whole, a text only in one cell. */
function targetOf(range: RangeRef, type: Binding["type"], session: Session): Binding["of"] {
  const area = areaOf(range);
  if (type === "Text" && (area.rows !== 1 || area.columns !== 1))
    throw invalidArgument("A binding to a text is to one cell.");
  if (type !== "Table") {
    const own = session.ranges.at(range.sheetId, area);
    session.ranges.keep(objectReference("Range", own));
    return own;
  }
  const { tables } = sheetOf(session, range.sheetId);
  const table = tables.find((one) => isSameArea(one.area, area));
  if (table === undefined) throw invalidArgument("A binding to a table is to all of its cells.");
  return { tableId: table.id };
}

function bind(range: RangeRef, args: Arguments, session: Session) {
  const type = wordArgument(args[0], bindingTypes, "bindingType");
  const id = textArgument(args, 1, "id");
  session.bindings.add({ id, type, of: targetOf(range, type, session) });
  return bindingReference(id);
}

function namedRange(name: string, { book, ranges }: Session): RangeRef {
  const found = book.resolve(name);
  if (found === undefined) throw itemNotFound(`range ${name}`);
  return ranges.at(found.sheet.id, found.area);
}

export const bindingCollectionMembers: MembersOf<"BindingCollection"> = {
  scalars: { Count: { get: (_self, { bindings }) => bindings.all.length } },
  items: (_self, { bindings }) => bindings.all.map(({ id }) => bindingReference(id)),
  indexer: (_self, args, session) =>
    bindingReference(bindingOf({ key: textArgument(args, 0, "id") }, session).id),
  methods: {
    Add: (_self, [range, ...rest], session) =>
      bind(rangeOrAddress(session, range, session.book.activeSheet), rest, session),
    AddFromNamedItem: (_self, args, session) =>
      bind(namedRange(textArgument(args, 0, "name"), session), args.slice(1), session),
    AddFromSelection: (_self, args, session) => {
      const { id, selection } = session.book.activeSheet;
      return bind(session.ranges.at(id, onlyArea(selection)), args, session);
    },
    GetCount: (_self, _args, { bindings }) => bindings.all.length,
    GetItemAt: (_self, args, { bindings }) => {
      const binding = bindings.all[integerArgument(args, 0, "index")];
      if (binding === undefined) throw itemNotFound(`binding at ${String(args[0])}`);
      return bindingReference(binding.id);
    },
  },
};

const wrongType = (type: string): Refused =>
  new Refused("InvalidOperation", `The binding is not to a ${type}.`);

function placeOfBinding(self: Keyed, session: Session) {
  const place = placeOf(bindingOf(self, session), session.book);
  if (place === null) throw new Refused("InvalidBinding", "The cells of this binding are gone.");
  return place;
}

export const bindingMembers: MembersOf<"Binding"> = {
  identity: ({ key }) => ({ Id: key }),
  scalars: {
    Id: { get: ({ key }) => key },
    Type: { get: (self, session) => bindingOf(self, session).type },
  },
  methods: {
    Delete: ({ key }, _args, { bindings }) => bindings.delete(key),
    GetRange: (self, _args, session) => {
      if (bindingOf(self, session).type !== "Range") throw wrongType("range");
      const { sheetId, area } = placeOfBinding(self, session);
      return rangeAt(session, sheetId, area);
    },
    GetTable: (self, _args, session) => {
      const { of } = bindingOf(self, session);
      if (!("tableId" in of)) throw wrongType("table");
      placeOfBinding(self, session);
      return objectReference("Table", of);
    },
    GetText: {
      needs: "calculated",
      run: (self, _args, session) => {
        if (bindingOf(self, session).type !== "Text") throw wrongType("text");
        const { sheetId, area } = placeOfBinding(self, session);
        return cellText(sheetOf(session, sheetId).cell(area.row, area.column), session);
      },
    },
  },
};
