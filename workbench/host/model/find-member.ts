import { Refused } from "../../book/refused";
import { hasApi } from "../host-profile";
import { apiNotFound, notImplemented } from "../refusals";
import type { AnyClassTable, AnyLink, AnyScalar, Method } from "./class-table";
import { excelMembers } from "./excel-members";
import type { ObjectReference } from "./object-reference";

/** A class by name, and the requirement set that is played. */
export interface Model {
  readonly tables: Readonly<Record<string, AnyClassTable>>;
  readonly excelApi: string;
  /** Names of methods that depend on calculated values. */
  readonly seeingValues: ReadonlySet<string>;
}

/** The object model of these classes for a requirement set. */
export function modelOf(tables: Model["tables"], excelApi: string): Model {
  const methods = Object.values(tables).flatMap((table) => Object.entries(table.methods ?? {}));
  const seeing = methods.filter(
    ([, method]) => typeof method === "object" && method.needs === "calculated",
  );
  return { tables, excelApi, seeingValues: new Set(seeing.map(([name]) => name)) };
}

const orNullObject = "OrNullObject";

/** Whether Excel has the member, in whatever version. */
export const isKnown = (target: ObjectReference, name: string): boolean => {
  const members = excelMembers(target.class);
  return members.has(name) || members.has(name.replace(orNullObject, ""));
};

function available<M extends { readonly since?: string }>(
  member: M | undefined,
  { target, name }: { readonly target: ObjectReference; readonly name: string },
  model: Model,
): M {
  const full = `${target.class}.${name}`;
  const isEvent = name.startsWith("_Register");
  if (member === undefined && (isEvent || isKnown(target, name))) throw notImplemented(full);
  if (member === undefined || !hasApi(model.excelApi, member.since ?? "1.1"))
    throw apiNotFound(full);
  return member;
}

export const tableOf = (model: Model, target: ObjectReference): AnyClassTable => {
  const table = model.tables[target.class];
  if (table === undefined) throw apiNotFound(target.class);
  return table;
};

/** The same member without "OrNullObject", answering null where nothing is found. */
function orNull<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof Refused && error.code === "ItemNotFound") return null;
    throw error;
  }
}

export function findScalar(model: Model, target: ObjectReference, name: string): AnyScalar {
  return available(tableOf(model, target).scalars?.[name], { target, name }, model);
}

/** A navigation property's way to its object; `…OrNullObject` is the plain one that may find nothing. */
export function findLink(model: Model, target: ObjectReference, name: string): AnyLink["to"] {
  const links = tableOf(model, target).links ?? {};
  const link = links[name];
  if (link === undefined && name.endsWith(orNullObject)) {
    const plain = findLink(model, target, name.slice(0, -orNullObject.length));
    return (self, session) => orNull(() => plain(self, session));
  }
  return available(typeof link === "function" ? { to: link } : link, { target, name }, model).to;
}

/** A method; getItem is the indexer, and `…OrNullObject` the plain one that may find nothing. */
export function findMethod(
  model: Model,
  target: ObjectReference,
  name: string,
): Method<unknown>["run"] {
  const { methods = {}, indexer } = tableOf(model, target);
  const method = methods[name];
  if (method === undefined && name === "GetItem" && indexer !== undefined) return indexer;
  if (method === undefined && name.endsWith(orNullObject)) {
    const plain = findMethod(model, target, name.slice(0, -orNullObject.length));
    return (self, args, session) => orNull(() => plain(self, args, session));
  }
  return available(typeof method === "function" ? { run: method } : method, { target, name }, model)
    .run;
}

/** collection.getItem(key) as an object path. */
export function findIndexer(model: Model, target: ObjectReference): Method<unknown>["run"] {
  const { indexer } = tableOf(model, target);
  if (indexer === undefined) throw notImplemented(`${target.class}.GetItem`);
  return indexer;
}
