import type { Json } from "../batch";
import type { Arguments } from "./arguments";
import type { ExcelClass, IsWritable, MemberNames, NameOf, Wire } from "./excel-class";
import type { ClassName, ObjectReference, Selves } from "./object-reference";
import type { Session } from "./session";

/** A loadable value that Excel lets nobody set. */
export interface ReadOnly<S, T = Json> {
  /** The first requirement set that has it; absent for those every supported Excel has. */
  readonly since?: string;
  readonly get: (self: S, session: Session) => T;
  readonly set?: never;
}

/** A loadable value that can be set. */
export interface Settable<S, T = Json> {
  readonly since?: string;
  readonly get: (self: S, session: Session) => T;
  readonly set: (self: S, value: unknown, session: Session) => void;
}

/** What office.js sets under a name of its own. */
interface OnlySet<S> {
  readonly since?: string;
  readonly get?: never;
  readonly set: (self: S, value: unknown, session: Session) => void;
}

interface LinkTo<S, C extends ClassName> {
  readonly since?: string;
  readonly to: (self: S, session: Session) => ObjectReference<C> | null;
}

type Body<S, T> = (self: S, args: Arguments, session: Session) => T;

export interface Method<S, T = ObjectReference | Json | undefined | void> {
  readonly since?: string;
  /** What it does depends on calculated values, so pending recalculation comes first. */
  readonly needs?: "calculated";
  readonly run: Body<S, T>;
}

/** Classes that stand for several cells: null says that these differ, or are too many to tell. */
type OverCells =
  | "Range"
  | "RangeAreas"
  | "RangeFormat"
  | "RangeFill"
  | "RangeFont"
  | "RangeBorder"
  | "FormatProtection"
  | "DataValidation"
  | "TableColumn"
  | "TableRow"
  | "ConditionalRangeFill"
  | "ConditionalRangeFont";

/** What office.js asks for that its types do not show, beside all that begins with "_". */
interface OwnNames {
  /** Excel on the web has a root of its own for it. */
  readonly Workbook: "CreateAndOpenWorkbook";
  readonly Application: "CreateWorkbook";
  readonly WorkbookCreated: "Open";
  readonly Worksheet: "Gridlines" | "Headings";
  readonly Style: "Orientation";
  readonly AddinInternalService: "NotifyActionHandlerReady";
}
type OwnName<C> = `_${string}` | (C extends keyof OwnNames ? OwnNames[C] : never);

/** Members that office.js sets under another name. */
interface SetElsewhere {
  readonly Worksheet: "showGridlines" | "showHeadings";
  readonly Style: "textOrientation";
}
type IsSetHere<C, E, M extends keyof E> = C extends keyof SetElsewhere
  ? M extends SetElsewhere[C]
    ? false
    : IsWritable<E, M>
  : IsWritable<E, M>;

/** Members that are null where there is nothing to tell, which the types do not say. */
interface MayBeNothing {
  readonly ConditionalFormat: "stopIfTrue";
  readonly Filter: "criteria";
  readonly PageLayout: "paperSize";
  readonly WorksheetProtection: "options";
}

type Value<C, E, M extends keyof E> =
  | Wire<E[M]>
  | (C extends OverCells ? null : never)
  | (C extends keyof MayBeNothing ? (M extends MayBeNothing[C] ? null : never) : never);

/** The values of a class. */
export type ScalarsOf<C extends ClassName, E = ExcelClass<C>> = {
  readonly [M in MemberNames<E, "scalar"> as Capitalize<M>]?: IsSetHere<C, E, M> extends true
    ? Settable<Selves[C], Value<C, E, M>>
    : ReadOnly<Selves[C], Value<C, E, M>>;
} & { readonly [M in OwnName<C>]?: OnlySet<Selves[C]> };

type Links<C extends ClassName, E = ExcelClass<C>> = {
  readonly [M in MemberNames<E, "link"> as Capitalize<M>]?:
    LinkTo<Selves[C], NameOf<E[M]>> | LinkTo<Selves[C], NameOf<E[M]>>["to"];
} & { readonly [M in OwnName<C>]?: LinkTo<Selves[C], ClassName>["to"] };

/** What a method answers on the wire. */
type Answer<R> = R extends OfficeExtension.ClientObject
  ? ObjectReference<NameOf<R>> | null
  : R extends OfficeExtension.ClientResult<infer T>
    ? Wire<T>
    : void;

type Returned<F> = F extends (...args: never[]) => infer R ? Answer<R> : never;

/** The methods of a class. */
export type MethodsOf<C extends ClassName, E = ExcelClass<C>> = {
  readonly [M in MemberNames<E, "method"> as Capitalize<M>]?:
    Method<Selves[C], Returned<E[M]>> | Body<Selves[C], Returned<E[M]>>;
} & { readonly [M in OwnName<C>]?: Method<Selves[C]> | Method<Selves[C]>["run"] };

type ItemOf<E> = E extends { readonly items: readonly (infer I)[] } ? NameOf<I> : never;

/**
 * The members of one class of the object model, by the names they have on the wire. A member that @types/office-js does
 * not know, of another type, or with other rights to set it does not compile; members may be missing.
 */
export interface MembersOf<C extends ClassName> {
  readonly scalars?: ScalarsOf<C>;
  readonly links?: Links<C>;
  readonly methods?: MethodsOf<C>;
  /** The members of a collection, in order. */
  readonly items?: (
    self: Selves[C],
    session: Session,
  ) => readonly ObjectReference<ItemOf<ExcelClass<C>>>[];
  /** getItem(key). */
  readonly indexer?: Body<Selves[C], ObjectReference<ItemOf<ExcelClass<C>>>>;
  /** What office.js addresses the object by from now on: { Id } or { _ReferenceId }. */
  readonly identity?: (self: Selves[C], session: Session) => { [name: string]: Json };
}

export type ClassTables = { readonly [C in ClassName]: MembersOf<C> };

/** A loadable value, with or without a way to set it. */
export interface AnyScalar {
  readonly since?: string;
  readonly get?: (self: unknown, session: Session) => Json;
  readonly set?: (self: unknown, value: unknown, session: Session) => void;
}

export interface AnyLink {
  readonly since?: string;
  readonly to: (self: unknown, session: Session) => ObjectReference | null;
}

/** A table whose class has been forgotten: what the dispatcher works on. */
export interface AnyClassTable {
  readonly scalars?: Readonly<Record<string, AnyScalar>>;
  readonly links?: Readonly<Record<string, AnyLink | AnyLink["to"]>>;
  readonly methods?: Readonly<Record<string, Method<unknown> | Method<unknown>["run"]>>;
  readonly items?: (self: unknown, session: Session) => readonly ObjectReference[];
  readonly indexer?: Body<unknown, ObjectReference>;
  readonly identity?: (self: unknown, session: Session) => { [name: string]: Json };
}
