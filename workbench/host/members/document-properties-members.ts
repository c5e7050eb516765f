import type { CustomValue, DocumentText } from "../../book/document-properties";
import { type Arguments, textArgument } from "../model/arguments";
import type { MembersOf, Settable } from "../model/class-table";
import type { Session } from "../model/session";
import { type Keyed, objectReference } from "../model/object-reference";
import { invalidArgument, itemNotFound } from "../refusals";
import { textValue, wholeValue } from "./value-arguments";

const textProperty = (name: DocumentText): Settable<null, string> => ({
  get: (_self, { book }) => book.properties.text(name),
  set: (_self, value, { book }) => book.properties.setText(name, textValue(value, name)),
});

export const documentPropertiesMembers: MembersOf<"DocumentProperties"> = {
  scalars: {
    Author: textProperty("author"),
    Category: textProperty("category"),
    Comments: textProperty("comments"),
    Company: textProperty("company"),
    CreationDate: { get: (_self, { book }) => book.properties.created },
    Keywords: textProperty("keywords"),
    LastAuthor: { get: (_self, { book }) => book.properties.text("lastAuthor") },
    Manager: textProperty("manager"),
    /** Excel itself counts nothing here. */
    RevisionNumber: {
      get: (_self, { book }) => Number(book.properties.text("revision") || 0),
      set: (_self, value, { book }) => {
        const number = wholeValue(value, "revisionNumber", [0, 2 ** 31 - 1]);
        book.properties.setText("revision", String(number));
      },
    },
    Subject: textProperty("subject"),
    Title: textProperty("title"),
  },
  links: { Custom: () => objectReference("CustomPropertyCollection", null) },
};

const customValue = (value: unknown): CustomValue =>
  typeof value === "number" || typeof value === "boolean" ? value : textValue(value, "value");

const custom = (key: string) => objectReference("CustomProperty", { key });

function existing({ book }: Session, key: string): string {
  const known = book.properties.customKey(key);
  if (known === undefined) throw itemNotFound(`custom property ${key}`);
  return known;
}

export const customPropertyCollectionMembers: MembersOf<"CustomPropertyCollection"> = {
  items: (_self, { book }) => book.properties.customKeys.map(custom),
  indexer: (_self, args: Arguments, session) =>
    custom(existing(session, textArgument(args, 0, "key"))),
  methods: {
    Add: (_self, args, { book }) => {
      const key = textArgument(args, 0, "key");
      if (key === "") throw invalidArgument("A custom property has a key.");
      return custom(book.properties.setCustom(key, customValue(args[1])));
    },
    DeleteAll: (_self, _args, { book }) => {
      for (const key of book.properties.customKeys) book.properties.deleteCustom(key);
    },
    GetCount: (_self, _args, { book }) => book.properties.customKeys.length,
  },
};

const types = { string: "String", number: "Number", boolean: "Boolean" } as const;

const valueOf = ({ key }: Keyed, session: Session): CustomValue =>
  session.book.properties.custom(existing(session, key)) ?? "";

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
        void session.book.properties.setCustom(existing(session, key), customValue(value)),
    },
  },
  methods: {
    Delete: ({ key }, _args, session) =>
      session.book.properties.deleteCustom(existing(session, key)),
  },
};
