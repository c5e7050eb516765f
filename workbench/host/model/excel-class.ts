import type { Json } from "../batch";
import type { ClassName } from "./object-reference";

/** The class of that name in @types/office-js, unknown for one that it does not declare. */
export type ExcelClass<C extends ClassName> = C extends keyof typeof Excel
  ? (typeof Excel)[C] extends { readonly prototype: infer E }
    ? E
    : unknown
  : unknown;

/** Whether two types are the very same, readonly members included. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type IsAny<T> = 0 extends 1 & T ? true : false;

/** What a member of a class is. */
type Kind<T> =
  IsAny<T> extends true
    ? "scalar"
    : T extends (...args: never[]) => unknown
      ? "method"
      : T extends OfficeExtension.ClientObject
        ? "link"
        : T extends { add(handler: never): unknown; remove(handler: never): unknown }
          ? "event"
          : "scalar";

/** What office.js answers by itself; a collection's items are asked for in a way of their own. */
type OfTheClient = keyof OfficeExtension.ClientObject | "items" | "load" | "set" | "toJSON";

/** The names of a class's members of one kind. */
export type MemberNames<E, K extends "scalar" | "method" | "link"> = {
  [M in keyof E & string]: M extends OfTheClient ? never : Kind<E[M]> extends K ? M : never;
}[keyof E & string];

/** Whether Excel lets one set a member. */
export type IsWritable<E, M extends keyof E> = Same<Pick<E, M>, { -readonly [N in M]: E[N] }>;

/** A value as it travels: JSON knows no dates, and no enumerations. */
export type Wire<T> =
  IsAny<T> extends true
    ? Json
    : T extends string
      ? T | `${T}`
      : T extends Date
        ? string
        : T extends object
          ? { readonly [M in keyof T]: Wire<T[M]> }
          : T;

/** The name of the class a type is; never for a class that the host does not play. */
export type NameOf<T> = {
  [C in ClassName]: Same<ExcelClass<C>, T> extends true ? C : never;
}[ClassName];
