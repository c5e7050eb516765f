import { absoluteAddress } from "../../book/address";
import { tellRefusal } from "../../book/refusals/refusal";
import { isError, type Value } from "../../book/value";
import type { Arguments } from "../model/arguments";
import type { MembersOf, MethodsOf } from "../model/class-table";
import { excelMembers } from "../model/excel-members";
import { isReferenceTo, objectReference } from "../model/object-reference";
import { type Session, sheetOf } from "../model/session";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, notImplemented } from "../refusals";

/** "Beta_Dist" is the function BETA.DIST. */
const functionName = (member: string): string => member.toUpperCase().replaceAll("_", ".");

const literal = (value: unknown): string => {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  throw invalidArgument("A function takes ranges, numbers, texts and booleans.");
};

const resultOf = (value: Value): string => {
  if (value === null) return "0";
  return isError(value) ? value.error : literal(value);
};

/** What was given to a function, as it stands in a formula. */
function argument(given: unknown, session: Session): string {
  if (isReferenceTo(given, "FunctionResult")) return resultOf(given.self.value);
  if (isReferenceTo(given, "Range")) {
    const { name } = sheetOf(session, given.self.sheetId);
    return absoluteAddress(name, areaOf(given.self));
  }
  if (!Array.isArray(given)) return literal(given);
  const rows = given.map((row) => (Array.isArray(row) ? row : [row]).map(literal).join(","));
  return `{${rows.join(";")}}`;
}

/** Functions that take any number of values get them as one list. */
const flat = (args: Arguments): readonly unknown[] => {
  const given = args.flatMap((arg) => (isList(arg) ? (arg as unknown[]) : [arg]));
  return given.slice(0, given.findLastIndex((arg) => arg !== null && arg !== undefined) + 1);
};

const isList = (arg: unknown): boolean =>
  Array.isArray(arg) && arg.some((one) => !Array.isArray(one));

function call(member: string, args: Arguments, session: Session) {
  const inside = flat(args).map((given) =>
    given === null || given === undefined ? "" : argument(given, session),
  );
  const formula = `=${functionName(member)}(${inside.join(",")})`;
  const { book } = session;
  const fault = book.calculator.formulaFault(formula);
  if (fault?.kind === "functionUnsupported") throw notImplemented(`Functions.${member}`);
  if (fault !== null) throw invalidArgument(tellRefusal(fault));
  const at = { sheetId: book.activeSheet.id, row: 0, column: 0 };
  return objectReference("FunctionResult", { value: book.calculator.evaluate(book, formula, at) });
}

const methods = [...excelMembers("Functions")].map((member) => [
  member,
  {
    needs: "calculated",
    run: (_self: null, args: Arguments, session: Session) => call(member, args, session),
  },
]);

/** Every function of Excel that formulas have here; another is refused by its name. */
export const functionsMembers: MembersOf<"Functions"> = {
  methods: Object.fromEntries(methods) as MethodsOf<"Functions">,
};

export const functionResultMembers: MembersOf<"FunctionResult"> = {
  scalars: {
    Error: { get: ({ value }) => (isError(value) ? value.error : "") },
    Value: { get: ({ value }) => (isError(value) ? null : value) },
  },
};
