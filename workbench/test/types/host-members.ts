import type { MembersOf } from "../../host/model/class-table";
import { objectReference } from "../../host/model/object-reference";

/*
 * What must not compile. `npm run types` is the test: it fails as soon as one of the marked lines compiles. The lines
 * without a mark compile, so that no mark holds for another reason than the one it names.
 */

export const range = {
  scalars: {
    RowCount: { get: () => 1 },
    NumberFormat: { get: () => null, set: () => undefined },
    // @ts-expect-error Range.address is a text in Excel, not a number.
    Address: { get: () => 1 },
    // @ts-expect-error Excel lets nobody set Range.cellCount.
    CellCount: { get: () => 1, set: () => undefined },
    // @ts-expect-error Excel lets one set Range.values.
    Values: { get: () => [[1]] },
  },
  links: {
    Worksheet: () => objectReference("Worksheet", { sheetId: "" }),
    // @ts-expect-error Range.format is a RangeFormat, not a RangeFill.
    Format: (self) => objectReference("RangeFill", [self]),
  },
  methods: {
    Select: () => undefined,
    _KeepReference: () => undefined,
    // @ts-expect-error Range.getRow answers a Range, not a Worksheet.
    GetRow: () => objectReference("Worksheet", { sheetId: "" }),
  },
} satisfies MembersOf<"Range">;

export const worksheet = {
  scalars: {
    Position: { get: () => 0, set: () => undefined },
    // @ts-expect-error Excel knows no sheet that is "Invisible".
    Visibility: { get: () => "Invisible", set: () => undefined },
    // @ts-expect-error A single sheet's name is never null.
    Name: { get: () => null, set: () => undefined },
  },
} satisfies MembersOf<"Worksheet">;

export const worksheets = {
  // @ts-expect-error The items of a WorksheetCollection are Worksheets.
  items: () => [objectReference("Setting", { key: "" })],
  methods: {
    GetFirst: () => objectReference("Worksheet", { sheetId: "" }),
    // @ts-expect-error WorksheetCollection.getCount answers a number.
    GetCount: () => "1",
  },
} satisfies MembersOf<"WorksheetCollection">;

export const unknownValue: MembersOf<"Range"> = {
  // @ts-expect-error Range has no value "adress".
  scalars: { Adress: { get: () => "A1" } },
};

export const unknownObject: MembersOf<"Range"> = {
  // @ts-expect-error Range has no object "sheet".
  links: { Sheet: () => objectReference("Worksheet", { sheetId: "" }) },
};

export const unknownMethod: MembersOf<"Range"> = {
  // @ts-expect-error Range has no method "selectAll".
  methods: { SelectAll: () => undefined },
};
