/** The wire form of office.js's requests and answers. */
export type Json = null | boolean | number | string | readonly Json[] | { [name: string]: Json };

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument, the id of the object path it is, or 0; nested for arrays. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Error?: BatchError;
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  /** The trace actions that were reached: office.js tells their messages, and registers old forms of events. */
  readonly TraceIds?: readonly number[];
}
