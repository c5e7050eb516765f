import type { Json } from "../batch";
import type { Arguments } from "./arguments";
import type { Session } from "./session";
import type { ClassName, Selves, ObjectReference } from "./object-reference";

/** A loadable value. Without `set` it is read-only. */
export interface Scalar<S> {
  /** The first requirement set that has it; absent for those every supported Excel has. */
  readonly since?: string;
  readonly get?: (self: S, session: Session) => Json;
  readonly set?: (self: S, value: unknown, session: Session) => void;
}

export interface Link<S> {
  readonly since?: string;
  readonly to: (self: S, session: Session) => ObjectReference | null;
}

type Body<S> = (
  self: S,
  args: Arguments,
  session: Session,
) => ObjectReference | Json | undefined | void;

export interface Method<S> {
  readonly since?: string;
  /** What it does depends on calculated values, so pending recalculation comes first. */
  readonly needs?: "calculated";
  readonly run: Body<S>;
}

/** One class of the object model: its members by PascalCase name. */
export interface ClassTable<S> {
  readonly scalars?: Readonly<Record<string, Scalar<S>>>;
  readonly links?: Readonly<Record<string, Link<S> | Link<S>["to"]>>;
  readonly methods?: Readonly<Record<string, Method<S> | Body<S>>>;
  /** The members of a collection, in order. */
  readonly items?: (self: S, session: Session) => readonly ObjectReference[];
  /** getItem(key). */
  readonly indexer?: (self: S, args: Arguments, session: Session) => ObjectReference;
  /** What office.js addresses the object by from now on: { Id } or { _ReferenceId }. */
  readonly identity?: (self: S, session: Session) => { [name: string]: Json };
}

export type ClassTables = { readonly [C in ClassName]: ClassTable<Selves[C]> };

/** A table whose self has been forgotten: what the dispatcher works on. */
export type AnyClassTable = ClassTable<unknown>;
