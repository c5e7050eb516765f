import { isAbsent, wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { objectReference } from "../model/object-reference";
import { notImplemented } from "../refusals";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const calculations = ["Recalculate", "Full", "FullRebuild"] as const;

/** The book is always calculated; a mode that would leave it stale is refused rather than pretended. */
function setCalculationMode(value: unknown): void {
  const mode = wordArgument(value, modes, "calculationMode");
  if (mode !== "Automatic") throw notImplemented(`Application.calculationMode ${mode}`);
}

export const applicationMembers: MembersOf<"Application"> = {
  scalars: {
    CalculationMode: { get: () => "Automatic", set: (_self, value) => setCalculationMode(value) },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { since: "1.11", get: () => "." },
    ThousandsSeparator: { since: "1.11", get: () => "," },
    UseSystemSeparators: { since: "1.11", get: () => true },
  },
  links: { CultureInfo: { since: "1.11", to: () => objectReference("CultureInfo", null) } },
  methods: {
    Calculate: (_self, args) => {
      if (!isAbsent(args[0])) wordArgument(args[0], calculations, "calculationType");
    },
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
  links: { NumberFormat: () => objectReference("NumberFormatInfo", null) },
};
