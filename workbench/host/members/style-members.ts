import { builtInStyles, type StyleAspect } from "../../book/named-style";
import type { Style } from "../../book/style";
import { type Arguments, integerArgument, textArgument } from "../model/arguments";
import type { MembersOf, Settable } from "../model/class-table";
import { objectReference, type OfNamedStyle } from "../model/object-reference";
import type { Session } from "../model/session";
import { itemNotFound } from "../refusals";
import { formatLimits, readingOrders } from "./format-members";
import { commonOf, namedStyleOf, setStyle } from "./region-style";
import { bookWord, horizontalWords, officeWord, verticalWords } from "./style-words";
import { numberFormatArgument } from "../ranges/number-format-argument";
import { areaOf } from "../ranges/read-grid";
import type { Region } from "../ranges/range-ref";
import { flagValue, textValue, turnValue, wholeValue } from "./value-arguments";

const reference = (named: string) => objectReference("Style", { named });

function byName(_self: null, args: Arguments, { book }: Session) {
  const name = textArgument(args, 0, "name");
  const found = book.namedStyles.find(name);
  if (found === undefined) throw itemNotFound(`style "${name}"`);
  return reference(found.name);
}

export const styleCollectionMembers: MembersOf<"StyleCollection"> = {
  items: (_self, { book }) => book.namedStyles.all.map(({ name }) => reference(name)),
  indexer: byName,
  methods: {
    Add: (_self, args, { book }) => book.namedStyles.add(textArgument(args, 0, "name"), "add-in"),
    GetCount: (_self, _args, { book }) => book.namedStyles.all.length,
    GetItemAt: (_self, args, { book }) => {
      const found = book.namedStyles.all[integerArgument(args, 0, "index")];
      if (found === undefined) throw itemNotFound("such style");
      return reference(found.name);
    },
    GetItemOrNullObject: {
      since: "1.14",
      run: (_self, args, { book }) => {
        const found = book.namedStyles.find(textArgument(args, 0, "name"));
        return found === undefined ? null : reference(found.name);
      },
    },
  },
};

const includes = (aspect: StyleAspect): Settable<OfNamedStyle, boolean> => ({
  get: (self, session) => namedStyleOf(self, session).includes[aspect],
  set: (self, value, session) => {
    const included = { ...namedStyleOf(self, session).includes };
    included[aspect] = flagValue(value, `include ${aspect}`);
    session.book.namedStyles.change(self.named, { includes: included }, "add-in");
  },
});

const look = <T>(
  get: (style: Style) => T,
  change: (value: unknown) => Partial<Style>,
): Settable<OfNamedStyle, T> => ({
  get: (self, session) => get(namedStyleOf(self, session).style),
  set: (self, value, session) => setStyle(session, self, change(value)),
});

const flag = (member: FlagMember): Settable<OfNamedStyle, boolean> =>
  look(
    (style) => style[member],
    (value) => ({ [member]: flagValue(value, member) }),
  );
type FlagMember = "autoIndent" | "formulaHidden" | "locked" | "shrinkToFit" | "wrapText";

const numberFormat = look(
  (style) => style.numberFormat,
  (value) => ({ numberFormat: numberFormatArgument(textValue(value, "numberFormat")) }),
);

const rotation = look(
  (style) => style.rotation,
  (value) => ({ rotation: turnValue(value, "textOrientation") }),
);

const builtInOf = (name: string) => builtInStyles.find((style) => style.name === name);

export const styleMembers: MembersOf<"Style"> = {
  scalars: {
    AutoIndent: flag("autoIndent"),
    BuiltIn: { get: ({ named }) => builtInOf(named) !== undefined },
    FormulaHidden: flag("formulaHidden"),
    HorizontalAlignment: look(
      ({ horizontal }) => officeWord(horizontal),
      (value) => ({ horizontal: bookWord(value, horizontalWords, "horizontalAlignment") }),
    ),
    IncludeAlignment: includes("alignment"),
    IncludeBorder: includes("border"),
    IncludeFont: includes("font"),
    IncludeNumber: includes("number"),
    IncludePatterns: includes("patterns"),
    IncludeProtection: includes("protection"),
    IndentLevel: look(
      ({ indent }) => indent,
      (value) => ({ indent: wholeValue(value, "indentLevel", formatLimits.indent) }),
    ),
    Locked: flag("locked"),
    Name: { get: ({ named }) => named },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    ReadingOrder: look(
      ({ readingOrder }) => officeWord(readingOrder),
      (value) => ({ readingOrder: bookWord(value, readingOrders, "readingOrder") }),
    ),
    ShrinkToFit: flag("shrinkToFit"),
    TextOrientation: { get: rotation.get },
    Orientation: { set: rotation.set },
    VerticalAlignment: look(
      ({ vertical }) => officeWord(vertical),
      (value) => ({ vertical: bookWord(value, verticalWords, "verticalAlignment") }),
    ),
    WrapText: flag("wrapText"),
  },
  links: {
    Borders: (self) => objectReference("RangeBorderCollection", self),
    Fill: (self) => objectReference("RangeFill", self),
    Font: (self) => objectReference("RangeFont", self),
  },
  methods: {
    Delete: ({ named }, _args, { book }) => book.namedStyles.delete(named, "add-in"),
  },
};

/** The style that all cells have, by office.js's word for one that comes with Excel. */
export const cellStyle: Settable<Region, string | null> = {
  get: (region, session) =>
    commonOf(session, region, ({ named }) => builtInOf(named)?.word ?? named),
  set: (region, value, { book }) => {
    for (const range of region) {
      const at = { sheetId: range.sheetId, area: areaOf(range) };
      book.namedStyles.apply(at, textValue(value, "style"), "add-in");
    }
  },
};
