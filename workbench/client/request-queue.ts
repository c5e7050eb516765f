import {
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type Json,
  type ObjectPath,
  PathType,
} from "../host/batch";
import { channelFaults } from "../host/fault";
import type { Answer, Host } from "../host/host";
import { ClientError } from "./client-error";

/** What a queue sends its batches to. */
export type HostEnd = Pick<Host, "execute">;

/** An action that waits, what becomes of its answer, and whether it is still wanted once the batch goes. */
interface Waiting {
  readonly action: Omit<Action, "Id">;
  readonly take: (value: Json) => void;
  readonly isWanted: () => boolean;
}

/** What is called and asked for, until it goes to the host in one batch. */
export class RequestQueue {
  readonly #paths = new Map<number, ObjectPath>();
  #waiting: Waiting[] = [];

  constructor(
    private readonly host: HostEnd,
    private readonly flags: number,
  ) {}

  /** The number of a new path to an object. */
  path(its: Omit<ObjectPath, "Id">): number {
    const id = this.#paths.size + 1;
    this.setPath(id, its);
    return id;
  }

  /** Leads a path to its object in another way from now on. */
  setPath(id: number, its: Omit<ObjectPath, "Id">): void {
    this.#paths.set(id, { ...its, Id: id });
  }

  pathOf(id: number): ObjectPath {
    const path = this.#paths.get(id);
    if (path === undefined) throw new Error(`There is no path ${id}.`);
    return path;
  }

  add(its: Waiting): void {
    this.#waiting.push(its);
  }

  /** Sends what waits, and hands each answer on; throws a ClientError where the host refuses. */
  async sync(): Promise<void> {
    const waiting = this.#waiting.filter(({ isWanted }) => isWanted());
    this.#waiting = [];
    if (waiting.length === 0) return;
    const batch = this.#batchOf(waiting);
    const { Results } = bodyOf(await this.host.execute(JSON.stringify(batch), this.flags));
    for (const [index, { Value }] of Results.entries()) waiting[index]?.take(Value);
  }

  #batchOf(waiting: readonly Waiting[]): Batch {
    const used = new Map<number, ObjectPath>();
    const use = (id: number): void => {
      if (used.has(id)) return;
      const path = this.pathOf(id);
      used.set(id, path);
      if (path.ParentObjectPathId !== undefined) use(path.ParentObjectPathId);
      pathsIn(path.ArgumentInfo).forEach(use);
    };
    for (const { action } of waiting) {
      use(action.ObjectPathId);
      pathsIn(action.ArgumentInfo).forEach(use);
    }
    return {
      Actions: waiting.map(({ action }, index) => ({ ...action, Id: index + 1 })),
      ObjectPaths: Object.fromEntries(used),
    };
  }
}

/** The workbook, from which every path begins. */
export const rootPath: Omit<ObjectPath, "Id"> = { ObjectPathType: PathType.global, Name: "" };

const pathsIn = (its: ArgumentInfo | undefined): readonly number[] =>
  (its?.Arguments ?? []).flatMap((argument) =>
    isReference(argument) ? [argument._ObjectPathId] : [],
  );

/** An argument that is an object of the host's. */
interface Reference {
  readonly _ObjectPathId: number;
}

const isReference = (argument: unknown): argument is Reference =>
  typeof argument === "object" && argument !== null && "_ObjectPathId" in argument;

const bodyOf = (answer: Answer): BatchAnswer => {
  if (answer.kind === "fault") {
    const { code } = channelFaults[answer.fault];
    throw new ClientError(code, code);
  }
  const body = JSON.parse(answer.text) as BatchAnswer;
  if (!body.Error) return body;
  const { Code, Message, Location } = body.Error;
  throw new ClientError(Code, Message, { errorLocation: Location });
};
