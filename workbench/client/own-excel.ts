import { ActionType } from "../host/batch";
import { ClientObject } from "./client-object";
import { type HostEnd, RequestQueue, rootPath } from "./request-queue";

/** What Excel.run tells the host where it shall wait for a cell that is being edited. */
const delayForCellEdit = 64;

interface RunOptions {
  readonly delayForCellEdit?: boolean;
}

type Work<Answer> = (context: Context) => Promise<Answer>;

/** Excel.run takes its options before the work, or none. */
const asked = <Answer>(first: RunOptions | Work<Answer>, second: Work<Answer> | undefined) => {
  if (typeof first === "function") return { work: first, flags: 0 };
  if (!second) throw new Error("Excel.run was given no work.");
  return { work: second, flags: first.delayForCellEdit ? delayForCellEdit : 0 };
};

/** A conversation with a host. */
class Context {
  readonly #queue: RequestQueue;
  readonly #root: ClientObject;

  constructor(host: HostEnd, flags: number, kept: Set<string> | null) {
    this.#queue = new RequestQueue(host, flags);
    const around = { context: this, queue: this.#queue, kept };
    this.#root = new ClientObject("Workbook", this.#queue.path(rootPath), around);
  }

  get workbook(): object {
    return this.#root.proxy;
  }

  get application(): unknown {
    return this.#root.read("application");
  }

  sync(): Promise<void> {
    return this.#queue.sync();
  }
}

/** Lets go of ranges that were kept, and of nothing else: what still waited when a run failed is never sent. */
const release = async (host: HostEnd, kept: ReadonlySet<string>): Promise<void> => {
  const queue = new RequestQueue(host, 0);
  const ObjectPathId = queue.path(rootPath);
  for (const reference of kept) {
    const ArgumentInfo = { Arguments: [reference] };
    const its = { ActionType: ActionType.method, Name: "_RemoveReference", ArgumentInfo };
    queue.add({ action: { ...its, ObjectPathId }, take: () => undefined, isWanted: () => true });
  }
  await queue.sync();
};

/**
 * What add-ins call `Excel`, for a host in the same process: its contexts queue calls and send them in batches, as
 * office.js does. Within a run, ranges follow their cells until its end. It takes what to load as one text, and hears no events.
 */
export const ownExcel = (host: HostEnd): typeof Excel => {
  const run = async <Answer>(first: RunOptions | Work<Answer>, second?: Work<Answer>) => {
    const { work, flags } = asked(first, second);
    const kept = new Set<string>();
    const context = new Context(host, flags, kept);
    try {
      const answer = await work(context);
      await context.sync();
      return answer;
    } finally {
      await release(host, kept);
    }
  };
  class RequestContext extends Context {
    constructor() {
      super(host, 0, null);
    }
  }
  return { run, RequestContext } as unknown as typeof Excel;
};
