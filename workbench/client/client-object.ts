import { type Action, ActionType, type Json, type ObjectPath, PathType } from "../host/batch";
import { ClientError } from "./client-error";
import { declaredMembers, type Member } from "./declared-members";
import type { RequestQueue } from "./request-queue";

/** What objects live in: the add-in's context and its queue. */
export interface Surroundings {
  readonly context: object;
  readonly queue: RequestQueue;
  /** The host's names for ranges that follow their cells from one batch to the next; null where none shall. */
  readonly kept: Set<string> | null;
}

/** How an answer is taken, and whether it is still asked for. */
interface Hearing {
  readonly take: (value: Json) => void;
  readonly isWanted: () => boolean;
}

type Way = Pick<ObjectPath, "ObjectPathType" | "Name" | "ArgumentInfo">;

/** What an answer tells of an object, by its names on the wire. */
type Told = Readonly<Record<string, Json>>;

const ofCells: ReadonlySet<string> = new Set(["Range", "RangeAreas"]);

/** Members that are set under another name than they are read by. */
const setAs: Readonly<Record<string, string>> = {
  showGridlines: "Gridlines",
  showHeadings: "Headings",
};

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const ownName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);

const notLoaded = (what: string): ClientError =>
  new ClientError("PropertyNotLoaded", `${what} was not loaded.`);

/** What stands behind the objects that add-ins hold. */
const behind = new WeakMap<object, ClientObject>();

/** Arguments as they travel: objects by their paths. */
const sent = (args: readonly unknown[]): Pick<Way, "ArgumentInfo"> => ({
  ArgumentInfo: {
    Arguments: args.map((argument) => {
      const object = typeof argument === "object" && argument && behind.get(argument);
      return object ? { _ObjectPathId: object.path } : argument;
    }),
  },
});

const byId = (id: Json): Way => ({ ObjectPathType: PathType.indexer, Name: "", ...sent([id]) });
const byPlace = (at: number): Way => ({
  ObjectPathType: PathType.method,
  Name: "GetItemAt",
  ...sent([at]),
});

const unheard = (): void => undefined;

const handler: ProxyHandler<ClientObject> = {
  // Promises ask every object whether it is one.
  get: (target, name) =>
    typeof name === "symbol" || name === "then" ? undefined : target.read(name),
  set: (target, name, value) => {
    target.write(String(name), value);
    return true;
  },
};

/** An object of the host's: what is called on it waits in the queue, and its values are there once they were loaded. */
export class ClientObject {
  /** What the add-in holds. */
  readonly proxy: object = new Proxy<ClientObject>(this, handler);
  readonly #links = new Map<string, ClientObject>();
  readonly #values = new Map<string, unknown>();
  #items: readonly ClientObject[] | null = null;
  #isNull: boolean | null = null;
  #follows: boolean;
  /** The path of the collection whose method makes or finds the object. */
  #collection: number | null = null;

  constructor(
    readonly className: string,
    readonly path: number,
    private readonly around: Surroundings,
  ) {
    this.#follows = around.kept !== null && ofCells.has(className);
    behind.set(this.proxy, this);
  }

  /** What the add-in reads of it. */
  read(name: string): unknown {
    switch (name) {
      case "context":
        return this.around.context;
      case "isNullObject":
        if (this.#isNull === null) throw notLoaded(`${this.className}.isNullObject`);
        return this.#isNull;
      case "items":
        if (this.#items === null) throw notLoaded(`${this.className}.items`);
        return this.#items.map(({ proxy }) => proxy);
      case "load":
        return (paths: string) => this.#load(paths);
      case "set":
        return (values: object) => this.#setAll(values);
      case "untrack":
        return () => this.#untrack();
      default:
        return this.#readMember(name);
    }
  }

  /** Sets a value with the next batch. */
  write(name: string, value: unknown): void {
    this.#member(name);
    this.#values.set(name, value);
    const Name = setAs[name] ?? wireName(name);
    this.#add({ ActionType: ActionType.setProperty, Name, ...sent([value]) }, { take: unheard });
  }

  #readMember(name: string): unknown {
    const { kind, leadsTo } = this.#member(name);
    if (kind === "method")
      return (...args: readonly unknown[]) =>
        leadsTo === null ? this.#call(name, args) : this.#made(name, leadsTo, args).proxy;
    if (leadsTo !== null) return this.#link(name, leadsTo).proxy;
    if (!this.#values.has(name)) throw notLoaded(`${this.className}.${name}`);
    return this.#values.get(name);
  }

  #member(name: string): Member {
    const member = declaredMembers(this.className).get(name);
    if (member === undefined) throw new Error(`${this.className} has no member ${name}.`);
    return member;
  }

  #setAll(values: object): void {
    for (const [name, value] of Object.entries(values)) this.write(name, value);
  }

  #load(paths: string): object {
    const Select = paths.split(",").map((path) => path.trim());
    this.#add({ ActionType: ActionType.query, Name: "", QueryInfo: { Select } });
    return this.proxy;
  }

  #untrack(): object {
    this.#follows = false;
    return this.proxy;
  }

  #call(name: string, args: readonly unknown[]): { readonly value: unknown } {
    const answers: Json[] = [];
    const action = { ActionType: ActionType.method, Name: wireName(name), ...sent(args) };
    this.#add(action, { take: (value) => void answers.push(value) });
    return {
      get value() {
        if (answers.length === 0) throw notLoaded(`The answer of ${name}`);
        return answers[0];
      },
    };
  }

  #link(name: string, className: string): ClientObject {
    const known = this.#links.get(name);
    if (known) return known;
    const way = { ObjectPathType: PathType.property, Name: wireName(name) };
    const link = this.#below(className, way);
    this.#links.set(name, link);
    return link;
  }

  /** The object that a method makes or finds. */
  #made(name: string, className: string, args: readonly unknown[]): ClientObject {
    const way = { ObjectPathType: PathType.method, Name: wireName(name), ...sent(args) };
    const made = this.#below(className, way);
    if (declaredMembers(this.className).has("items")) made.#collection = this.path;
    made.#ask();
    return made;
  }

  #below(className: string, way: Way): ClientObject {
    const path = this.around.queue.path({ ...way, ParentObjectPathId: this.path });
    return new ClientObject(className, path, this.around);
  }

  /** Asks what the object is; a range is kept, so that it follows its cells, and asked for its reference. */
  #ask(): void {
    const ask = { ActionType: ActionType.instantiate, Name: "" };
    this.#add(ask);
    if (!this.#follows) return;
    const isWanted = () => this.#follows;
    const keep = { ActionType: ActionType.method, Name: "_KeepReference" };
    this.#add(keep, { isWanted, take: unheard });
    this.#add(ask, { isWanted });
  }

  #add(action: Omit<Action, "Id" | "ObjectPathId">, how: Partial<Hearing> = {}): void {
    const { take = (value) => this.#take(value), isWanted = () => true } = how;
    this.around.queue.add({ action: { ...action, ObjectPathId: this.path }, take, isWanted });
  }

  /** Takes what an answer tells of the object. */
  #take(told: Json): void {
    this.#isNull = told === null;
    if (told === null) return;
    for (const [wire, value] of Object.entries(told as Told)) this.#takeValue(wire, value);
  }

  #takeValue(wire: string, value: Json): void {
    if (wire === "_Items") {
      this.#items = (value as readonly Told[]).map((told, at) => this.#item(told, at));
      return;
    }
    if (wire === "_ReferenceId") {
      this.around.kept?.add(String(value));
      this.#leadBy({ ObjectPathType: PathType.reference, Name: String(value) });
    }
    // What a collection made is not made again.
    if (this.#collection !== null && (wire === "Id" || wire === "_Id"))
      this.#leadBy({ ...byId(value), ParentObjectPathId: this.#collection });
    const name = ownName(wire);
    const leadsTo = declaredMembers(this.className).get(name)?.leadsTo ?? null;
    if (leadsTo === null) this.#values.set(name, value);
    else this.#link(name, leadsTo).#take(value);
  }

  /** Finds the object in another way from now on. */
  #leadBy(way: Omit<ObjectPath, "Id">): void {
    this.around.queue.setPath(this.path, way);
  }

  #item(told: Told, at: number): ClientObject {
    const id = told.Id ?? told._Id;
    const way = id === undefined ? byPlace(at) : byId(id);
    const item = this.#below(this.#member("items").leadsTo ?? "", way);
    item.#take(told);
    return item;
  }
}
