import type { Json } from "../batch";
import { type Arguments, textArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import type { Session } from "../model/session";
import { objectReference } from "../model/object-reference";
import { invalidArgument, itemNotFound } from "../refusals";

const settingReference = (key: string) => objectReference("Setting", { key });

/** Setting keys are case-insensitive, as in Excel. */
const keyIn = ({ book }: Session, key: string): string | undefined =>
  [...book.settings.keys()].find((known) => known.toLowerCase() === key.toLowerCase());

function existing(session: Session, key: string): string {
  const known = keyIn(session, key);
  if (known === undefined) throw itemNotFound(`setting ${key}`);
  return known;
}

export const settingCollectionMembers: MembersOf<"SettingCollection"> = {
  items: (_self, { book }) => [...book.settings.keys()].map(settingReference),
  indexer: (_self, args: Arguments, session) =>
    settingReference(existing(session, textArgument(args, 0, "key"))),
  methods: {
    Add: (_self, args, session) => {
      const given = textArgument(args, 0, "key");
      if (given === "") throw invalidArgument("A setting has a key.");
      const key = keyIn(session, given) ?? given;
      session.book.settings.set(key, args[1]);
      return settingReference(key);
    },
    GetCount: (_self, _args, { book }) => book.settings.size,
  },
};

export const settingMembers: MembersOf<"Setting"> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, session) => session.book.settings.get(existing(session, key)) as Json,
      set: ({ key }, value, session) =>
        void session.book.settings.set(existing(session, key), value),
    },
  },
  methods: {
    Delete: ({ key }, _args, session) => void session.book.settings.delete(existing(session, key)),
  },
};
