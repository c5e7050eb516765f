import { Refused } from "../book/refused";
import { changesNothing } from "./changes-nothing";
import { addinInternalService } from "./members/addin-internal-service-members";
import { type ArgumentInfo, type Batch, type ObjectPath, PathType } from "./batch";
import type { Arguments } from "./model/arguments";
import { findIndexer, findLink, findMethod, type Model } from "./model/find-member";
import type { Session } from "./model/session";
import { isObjectReference, type ObjectReference, objectReference } from "./model/object-reference";
import { apiNotFound, itemNotFound, invalidArgument } from "./refusals";

/** One batch while it runs. */
export interface Run {
  readonly batch: Batch;
  readonly model: Model;
  readonly session: Session;
  /** The objects of this batch by object path id; null is a null object. */
  readonly resolved: Map<number, ObjectReference | null>;
  /** Told of every "Class.Member" that is about to be called or set; may throw an injected fault. */
  readonly onCall: (member: string) => void;
}

/** What would change a workbook that is open to be looked at only is refused. */
export function requireAccess({ session }: Run, target: ObjectReference, name: string): void {
  if (session.profile.access === "readOnly" && !changesNothing(target.class, name))
    throw new Refused("AccessDenied", `The workbook is read-only: ${target.class}.${name}.`);
}

/** Calls a method of an object; a null object's methods do nothing, as in Excel. */
export function callMethod(run: Run, target: ObjectReference, name: string, args: Arguments) {
  requireAccess(run, target, name);
  run.onCall(`${target.class}.${name}`);
  return findMethod(run.model, target, name)(target.self, args, run.session);
}

function resolveReference(run: Run, id: string): ObjectReference {
  const kept = run.session.ranges.byId(id);
  if (kept === undefined) throw itemNotFound(`object with reference ${id}`);
  return kept;
}

function resolveMethod(
  run: Run,
  parent: ObjectReference,
  path: ObjectPath,
): ObjectReference | null {
  const result = callMethod(run, parent, path.Name, resolveArguments(run, path.ArgumentInfo));
  if (result === null) return null;
  if (!isObjectReference(result))
    throw invalidArgument(`${parent.class}.${path.Name} gives no object.`);
  return result;
}

function resolveChild(run: Run, path: ObjectPath): ObjectReference | null {
  const parent = resolvePath(run, path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  switch (path.ObjectPathType) {
    case PathType.property:
      return findLink(run.model, parent, path.Name)(parent.self, run.session);
    case PathType.indexer: {
      const args = resolveArguments(run, path.ArgumentInfo);
      return findIndexer(run.model, parent)(parent.self, args, run.session) as ObjectReference;
    }
    case PathType.method:
      return resolveMethod(run, parent, path);
    default:
      throw apiNotFound(`Object path type ${path.ObjectPathType} ${path.Name}`);
  }
}

function resolveNew(run: Run, id: number): ObjectReference | null {
  const path = run.batch.ObjectPaths[id];
  if (path === undefined) throw itemNotFound(`object path ${id}`);
  if (path.ObjectPathType === PathType.global) return objectReference("Workbook", null);
  if (path.ObjectPathType === PathType.nullObject) return null;
  if (path.ObjectPathType === PathType.reference) return resolveReference(run, path.Name);
  if (path.ObjectPathType === PathType.newObject && path.Name === addinInternalService)
    return objectReference("AddinInternalService", null);
  return resolveChild(run, path);
}

/** The object at an object path, null for a null object. A path is followed once in a batch. */
export function resolvePath(run: Run, id: number): ObjectReference | null {
  const known = run.resolved.get(id);
  if (known !== undefined) return known;
  const found = resolveNew(run, id);
  run.resolved.set(id, found);
  return found;
}

function resolveNested(run: Run, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveNested(run, item));
  if (typeof value !== "object" || value === null) return value;
  if ("_ObjectPathId" in value) return resolvePath(run, value._ObjectPathId as number);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, resolveNested(run, member)]),
  );
}

function resolveArgument(run: Run, value: unknown, reference: unknown): unknown {
  if (typeof reference === "number" && reference !== 0) return resolvePath(run, reference);
  if (Array.isArray(reference) && Array.isArray(value))
    return value.map((item, index) => resolveArgument(run, item, reference[index]));
  return resolveNested(run, value);
}

/** The arguments of a call, object references resolved. */
export function resolveArguments(run: Run, info: ArgumentInfo | undefined): Arguments {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) =>
    resolveArgument(run, value, references[index]),
  );
}
