import { type Arguments, textArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { objectReference, type OnSheet, type Selves } from "../model/object-reference";
import { type Session, sheetOf } from "../model/session";
import { invalidArgument, itemNotFound } from "../refusals";
import { textValue } from "./value-arguments";

type Property = Selves["WorksheetCustomProperty"];

const reference = ({ sheetId }: OnSheet, key: string) =>
  objectReference("WorksheetCustomProperty", { sheetId, key });

const propertiesOf = ({ sheetId }: OnSheet, session: Session): ReadonlyMap<string, string> =>
  sheetOf(session, sheetId).customProperties;

/** Keys are told apart without regard to case, and kept as first given. */
const keyIn = (self: OnSheet, key: string, session: Session): string | undefined =>
  [...propertiesOf(self, session).keys()].find(
    (known) => known.toLowerCase() === key.toLowerCase(),
  );

function existing(self: OnSheet, key: string, session: Session): string {
  const known = keyIn(self, key, session);
  if (known === undefined) throw itemNotFound(`custom property ${key} of the worksheet`);
  return known;
}

function put(self: OnSheet, key: string, value: string | null, session: Session): void {
  const customProperties = new Map(propertiesOf(self, session));
  if (value === null) customProperties.delete(key);
  else customProperties.set(key, value);
  session.book.setSheetView(self.sheetId, { customProperties }, "add-in");
}

function add(self: OnSheet, args: Arguments, session: Session) {
  const given = textArgument(args, 0, "key");
  if (given === "" || given.length > 255) throw invalidArgument("A key has 1 to 255 characters.");
  const key = keyIn(self, given, session) ?? given;
  put(self, key, textArgument(args, 1, "value"), session);
  return reference(self, key);
}

export const worksheetCustomPropertyCollectionMembers: MembersOf<"WorksheetCustomPropertyCollection"> =
  {
    items: (self, session) =>
      [...propertiesOf(self, session).keys()].map((key) => reference(self, key)),
    indexer: (self, args, session) =>
      reference(self, existing(self, textArgument(args, 0, "key"), session)),
    methods: {
      Add: add,
      GetCount: (self, _args, session) => propertiesOf(self, session).size,
    },
  };

export const worksheetCustomPropertyMembers: MembersOf<"WorksheetCustomProperty"> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: (self: Property, session) =>
        propertiesOf(self, session).get(existing(self, self.key, session)) ?? "",
      set: (self, value, session) =>
        put(self, existing(self, self.key, session), textValue(value, "value"), session),
    },
  },
  methods: {
    Delete: (self, _args, session) => put(self, existing(self, self.key, session), null, session),
  },
};
