import { wordArgument } from "../model/arguments";
import { numberFormatArgument } from "../ranges/number-format-argument";
import { look } from "./chart-looks";
import { colorArgument } from "./style-words";
import { flagValue, numberValue, textValue, turnValue, wholeValue } from "./value-arguments";

/** A look that is one of some words. */
export const wordLook = <W extends string>(name: string, initial: W, words: readonly W[]) =>
  look<W>(name, initial, (value) => wordArgument(value, words, name));

/** A look that is there or not. */
export const flagLook = (name: string, initial: boolean) =>
  look<boolean>(name, initial, (value) => flagValue(value, name));

/** A look that is a number within limits. */
export const numberLook = (name: string, initial: number, limits: readonly [number, number]) =>
  look<number>(name, initial, (value) => numberValue(value, name, limits));

/** A look that is a whole number within limits. */
export const wholeLook = (name: string, initial: number, limits: readonly [number, number]) =>
  look<number>(name, initial, (value) => wholeValue(value, name, limits));

/** A look that is a text. */
export const textLook = (name: string, initial: string) =>
  look<string>(name, initial, (value) => textValue(value, name));

/** A look that is a colour; "" where the program chooses it. */
export const colorLook = (name: string) => look<string>(name, "", (value) => colorArgument(value));

export const horizontals = ["Center", "Left", "Right", "Justify", "Distributed"] as const;
export const verticals = ["Center", "Bottom", "Top", "Justify", "Distributed"] as const;

/** How far a text is turned. */
export const orientation = look<number>("textOrientation", 0, turnValue);

/** How numbers are written. */
export const numberFormat = look<string>("numberFormat", "General", (value, name) =>
  numberFormatArgument(textValue(value, name)),
);

export const markerStyles = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

export const markerSizes = [2, 72] as const;
