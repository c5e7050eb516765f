import { isAbsent, wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { objectReference } from "../model/object-reference";
import { createWorkbook } from "./created-workbooks";
import { bookWord, officeWord } from "./style-words";

const modes = ["automatic", "automaticExceptTables", "manual"] as const;
const calculations = ["Recalculate", "Full", "FullRebuild"] as const;

export const applicationMembers: MembersOf<"Application"> = {
  scalars: {
    CalculationMode: {
      get: (_self, { book }) => officeWord(book.calculation.mode),
      set: (_self, value, { book }) =>
        book.calculation.setMode(bookWord(value, modes, "calculationMode")),
    },
    CalculationState: {
      get: (_self, { book }) => (book.calculation.isPending ? "Pending" : "Done"),
    },
    DecimalSeparator: { since: "1.11", get: () => "." },
    ThousandsSeparator: { since: "1.11", get: () => "," },
    UseSystemSeparators: { since: "1.11", get: () => true },
  },
  links: { CultureInfo: { since: "1.11", to: () => objectReference("CultureInfo", null) } },
  methods: {
    Calculate: (_self, args, { book }) => {
      if (!isAbsent(args[0])) wordArgument(args[0], calculations, "calculationType");
      book.calculation.now();
    },
    CreateWorkbook: createWorkbook,
    SuspendApiCalculationUntilNextSync: (_self, _args, session) => {
      session.calculation = "suspended";
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** zh-CN and en-US write numbers alike. */
export const numberFormatInfoMembers: MembersOf<"NumberFormatInfo"> = {
  scalars: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
  },
};

export const cultureInfoMembers: MembersOf<"CultureInfo"> = {
  scalars: { Name: { get: (_self, { profile }) => profile.language } },
  links: {
    DatetimeFormat: {
      since: "1.12",
      to: () => objectReference("DatetimeFormatInfo", null),
    },
    NumberFormat: () => objectReference("NumberFormatInfo", null),
  },
};

/** How the systems of either language write dates and times. */
const patterns = {
  "zh-CN": { long: "yyyy'年'M'月'd'日'", short: "yyyy/M/d", time: "H:mm:ss" },
  "en-US": { long: "dddd, MMMM d, yyyy", short: "M/d/yyyy", time: "h:mm:ss tt" },
} as const;

export const datetimeFormatInfoMembers: MembersOf<"DatetimeFormatInfo"> = {
  scalars: {
    DateSeparator: { get: () => "/" },
    LongDatePattern: { get: (_self, { profile }) => patterns[profile.language].long },
    LongTimePattern: { get: (_self, { profile }) => patterns[profile.language].time },
    ShortDatePattern: { get: (_self, { profile }) => patterns[profile.language].short },
    TimeSeparator: { get: () => ":" },
  },
};
