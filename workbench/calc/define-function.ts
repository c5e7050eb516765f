import type { Value } from "../book/value";
import { broadcast } from "./broadcast";
import type { Call, SheetFunction } from "./call";
import { blockOf, fail, isGrid, type Operand, singleOf } from "./operand";
import {
  type BlockKinds,
  type Kind,
  type Kinds,
  readBlock,
  readSingle,
  type SingleKinds,
} from "./read-argument";

type Word<W extends string> = W extends `${infer K extends Kind}??`
  ? [given?: Kinds[K]]
  : W extends `${infer K extends Kind}?`
    ? [given?: Kinds[K]]
    : W extends `${infer K extends Kind}...`
      ? Kinds[K][]
      : W extends Kind
        ? [given: Kinds[W]]
        : never;

/** The arguments of a signature, by their types. */
export type Given<S extends string> = S extends ""
  ? []
  : S extends `${infer W} ${infer Rest}`
    ? [...Word<W>, ...Given<Rest>]
    : Word<S>;

interface Parameter {
  readonly kind: Kind;
  readonly presence: string;
}

const parseSignature = (signature: string): readonly Parameter[] =>
  [...signature.matchAll(/([a-z]+)([?.]*)/g)].map(([, kind, presence = ""]) => ({
    kind: kind as Kind,
    presence,
  }));

const isSingleKind = (kind: Kind): kind is keyof SingleKinds => kind in readSingle;

/** A number that is too large or none is #NUM!; there is no negative zero. */
const settled = (result: Operand): Operand =>
  typeof result !== "number" ? result : Number.isFinite(result) ? result + 0 : fail("#NUM!");

const settledValue = (result: Operand): Value => {
  const value = settled(result);
  return isGrid(value) ? fail("#VALUE!") : value;
};

/** Reads blocks once and single values for each element of the block they are given as. */
const runOn = (
  call: Call,
  parameters: readonly Parameter[],
  work: (...given: unknown[]) => Operand,
): Operand => {
  const dates = call.context.book;
  const given: unknown[] = Array.from({ length: call.count }, () => undefined);
  const singles: { readonly index: number; readonly kind: keyof SingleKinds }[] = [];
  for (let index = 0; index < call.count; index += 1) {
    const { kind, presence } = parameters[Math.min(index, parameters.length - 1)]!;
    if (presence === "??" && !call.isGiven(index)) continue;
    if (isSingleKind(kind)) singles.push({ index, kind });
    else given[index] = readBlock[kind as keyof BlockKinds](call.argument(index), dates);
  }
  const operands = singles.map(({ index }) => call.argument(index));
  const answer = (values: readonly Value[], all: unknown[]): Operand => {
    singles.forEach(({ index, kind }, i) => {
      all[index] = readSingle[kind](values[i] ?? null, dates);
    });
    return work(...all);
  };
  return operands.some((operand) => blockOf(operand) !== null)
    ? broadcast(operands, (...values) => settledValue(answer(values, [...given])))
    : settled(answer(operands.map(singleOf), given));
};

/** A function whose work needs to know where it is called. */
export const defineFunctionAt = <S extends string>(
  signature: S,
  work: (call: Call, ...given: Given<S>) => Operand,
): SheetFunction => {
  const parameters = parseSignature(signature);
  const isRepeated = parameters.at(-1)?.presence === "...";
  const least = parameters.filter(({ presence }) => !presence.startsWith("?")).length;
  return {
    least,
    most: isRepeated ? 255 : parameters.length,
    takesWhole: (index) => !isSingleKind(parameters[Math.min(index, parameters.length - 1)]!.kind),
    run: (call) => runOn(call, parameters, (...given) => work(call, ...(given as Given<S>))),
  };
};

/**
 * A function on plain arguments. The signature names each one's kind (SingleKinds, BlockKinds): "?" may be left out at
 * the end, an empty one counts as a blank; "??" may also be left empty; "..." one or more of them.
 */
export const defineFunction = <S extends string>(
  signature: S,
  work: (...given: Given<S>) => Operand,
): SheetFunction => defineFunctionAt(signature, (_call, ...given) => work(...given));
