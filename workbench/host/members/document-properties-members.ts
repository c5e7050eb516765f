import { type Arguments, textArgument } from "../model/arguments";
import type { MembersOf, Settable } from "../model/class-table";
import type { Session } from "../model/session";
import { type Keyed, objectReference } from "../model/object-reference";
import { invalidArgument, itemNotFound } from "../refusals";
import { textValue } from "./value-arguments";

const textProperty = (name: string): Settable<null, string> => ({
  get: (_self, { extras }) => extras.properties.get(name) ?? "",
  set: (_self, value, { extras }) => void extras.properties.set(name, textValue(value, name)),
});

export const documentPropertiesMembers: MembersOf<"DocumentProperties"> = {
  scalars: {
    Author: textProperty("Author"),
    Category: textProperty("Category"),
    Comments: textProperty("Comments"),
    Company: textProperty("Company"),
    Keywords: textProperty("Keywords"),
    Manager: textProperty("Manager"),
    Subject: textProperty("Subject"),
    Title: textProperty("Title"),
  },
  links: { Custom: () => objectReference("CustomPropertyCollection", null) },
};

/** Excel cuts nothing silently here: longer texts are refused. */
const longestValue = 255;

function customValue(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = textValue(value, "value");
  if (text.length > longestValue)
    throw invalidArgument(`A custom property holds at most ${longestValue} characters.`);
  return text;
}

const custom = (key: string) => objectReference("CustomProperty", { key });

const keyIn = ({ extras }: Session, key: string): string | undefined =>
  [...extras.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());

function existing(session: Session, key: string): string {
  const known = keyIn(session, key);
  if (known === undefined) throw itemNotFound(`custom property ${key}`);
  return known;
}

export const customPropertyCollectionMembers: MembersOf<"CustomPropertyCollection"> = {
  items: (_self, { extras }) => [...extras.customProperties.keys()].map(custom),
  indexer: (_self, args: Arguments, session) =>
    custom(existing(session, textArgument(args, 0, "key"))),
  methods: {
    Add: (_self, args, session) => {
      const given = textArgument(args, 0, "key");
      const key = keyIn(session, given) ?? given;
      session.extras.customProperties.set(key, customValue(args[1]));
      return custom(key);
    },
    DeleteAll: (_self, _args, { extras }) => extras.customProperties.clear(),
    GetCount: (_self, _args, { extras }) => extras.customProperties.size,
  },
};

const types = { string: "String", number: "Number", boolean: "Boolean" } as const;

const valueOf = ({ key }: Keyed, session: Session) =>
  session.extras.customProperties.get(existing(session, key)) ?? "";

export const customPropertyMembers: MembersOf<"CustomProperty"> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Type: {
      get: (self, session) =>
        types[typeof valueOf(self, session) as "string" | "number" | "boolean"],
    },
    Value: {
      get: valueOf,
      set: ({ key }, value, session) =>
        void session.extras.customProperties.set(existing(session, key), customValue(value)),
    },
  },
  methods: {
    Delete: ({ key }, _args, session) =>
      void session.extras.customProperties.delete(existing(session, key)),
  },
};
