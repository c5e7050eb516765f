import { errorCodes, type Value } from "../../book/value";
import { notImplemented } from "../refusals";

/** The value of a name that refers to a constant: ="text", =1.5, =TRUE, =#REF!. */
export function literalOf(formula: string): Value {
  const text = formula.slice(1).trim();
  const error = errorCodes.find((code) => text.toUpperCase().includes(code));
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted !== null) return (quoted[1] ?? "").replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  if (error !== undefined) return { error };
  throw notImplemented(`The value of a name that means ${formula}`);
}
