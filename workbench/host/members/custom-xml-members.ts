import { parseAnyXml } from "@tanping/ooxml/xml/parse-any-xml";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { type Arguments, textArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Keyed, objectReference } from "../model/object-reference";
import type { Session } from "../model/session";
import { invalidArgument, itemNotFound } from "../refusals";

const reference = (key: string) => objectReference("CustomXmlPart", { key });

/** The namespace of the outermost element; throws for a text that is no XML. */
function namespaceOf(xml: string): string {
  try {
    return parseAnyXml(xml).namespace;
  } catch (error) {
    if (error instanceof UnreadablePackage) throw invalidArgument("This is no well-formed XML.");
    throw error;
  }
}

function xmlArgument(args: Arguments): string {
  const xml = textArgument(args, 0, "xml");
  namespaceOf(xml);
  return xml;
}

function xmlOf({ key }: Keyed, { book }: Session): string {
  const xml = book.customXml.xml(key);
  if (xml === undefined) throw itemNotFound(`custom XML part ${key}`);
  return xml;
}

/** The part with an id, among some. */
function byId(ids: readonly string[], args: Arguments) {
  const id = textArgument(args, 0, "id");
  if (!ids.includes(id)) throw itemNotFound(`custom XML part ${id}`);
  return reference(id);
}

export const customXmlPartCollectionMembers: MembersOf<"CustomXmlPartCollection"> = {
  items: (_self, { book }) => book.customXml.ids.map(reference),
  indexer: (_self, args, { book }) => byId(book.customXml.ids, args),
  methods: {
    Add: (_self, args, { book }) => reference(book.customXml.add(xmlArgument(args))),
    GetByNamespace: (_self, args, session) => {
      const wanted = textArgument(args, 0, "namespaceUri");
      const ids = session.book.customXml.ids.filter(
        (key) => namespaceOf(xmlOf({ key }, session)) === wanted,
      );
      return objectReference("CustomXmlPartScopedCollection", ids);
    },
    GetCount: (_self, _args, { book }) => book.customXml.ids.length,
  },
};

export const customXmlPartScopedCollectionMembers: MembersOf<"CustomXmlPartScopedCollection"> = {
  items: (ids) => ids.map(reference),
  indexer: byId,
  methods: {
    GetCount: (ids) => ids.length,
    /** Where there are several, Excel has no only one. */
    GetOnlyItem: (ids) => {
      const [only, ...others] = ids;
      if (only === undefined || others.length > 0) throw itemNotFound("only part");
      return reference(only);
    },
  },
};

export const customXmlPartMembers: MembersOf<"CustomXmlPart"> = {
  identity: ({ key }) => ({ Id: key }),
  scalars: {
    Id: { get: ({ key }) => key },
    NamespaceUri: { get: (self, session) => namespaceOf(xmlOf(self, session)) },
  },
  methods: {
    Delete: ({ key }, _args, { book }) => book.customXml.delete(key),
    GetXml: (self, _args, session) => xmlOf(self, session),
    SetXml: ({ key }, args, { book }) => book.customXml.set(key, xmlArgument(args)),
  },
};
