/** A workbook with changes that no file holds, as the browser keeps it for the person's return. */
export interface KeptCopy {
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  /** When it was kept, in ms since 1970. */
  readonly time: number;
  /** The .xlsx file it would be. */
  readonly bytes: Uint8Array;
}

/** Where one page keeps a copy of its workbook. */
export interface CopyPlace {
  /** Whether the browser took it: it may refuse storage to the page. */
  keep(name: string, bytes: Uint8Array): Promise<"kept" | "refused">;
  forget(): Promise<void>;
  /** Lets an earlier page's copy be this page's: it goes as soon as another is kept, or the place forgets. */
  adopt(earlier: KeptCopy): void;
}

const storeName = "copies";

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open("workbench", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(storeName, { keyPath: "id" });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error("The browser keeps nothing"));
  });

/** Runs the work in one transaction, and answers when the browser has it in safe keeping. */
const inStore = async <Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> => {
  const database = await opened();
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = work(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error("Nothing was kept"));
      // The page may be on its way out: nothing more will be asked in this transaction.
      transaction.commit();
    });
  } finally {
    database.close();
  }
};

/** A place for this page's copy; no other page has it. */
export const newCopyPlace = (): CopyPlace => {
  const id = crypto.randomUUID();
  const earlier: string[] = [];
  void take(id);
  return {
    keep: async (name, bytes) => {
      const copy: KeptCopy = { id, name, time: Date.now(), bytes };
      const put = inStore("readwrite", (store) => {
        for (const old of earlier) store.delete(old);
        return store.put(copy);
      });
      return put.then(
        () => "kept",
        () => "refused",
      );
    },
    forget: () =>
      inStore("readwrite", (store) => {
        for (const old of earlier) store.delete(old);
        return store.delete(id);
      }).catch(() => undefined),
    adopt: (copy) => earlier.push(copy.id),
  };
};

/** The latest copy that an earlier page left, null if there is none or the browser keeps nothing. */
export const findLeftCopy = async (): Promise<KeptCopy | null> => {
  const copies: KeptCopy[] = await inStore("readonly", (store) => store.getAll()).catch(() => []);
  for (const copy of copies.sort((one, other) => other.time - one.time))
    if ((await take(copy.id)) === "taken") return copy;
  return null;
};

/** Takes a copy's lock for as long as this page lives; another page that is open has it for its own copy. */
const take = (id: string): Promise<"taken" | "in-use"> =>
  new Promise((tell) => {
    navigator.locks
      .request(`workbench copy ${id}`, { ifAvailable: true }, (lock) => {
        tell(lock ? "taken" : "in-use");
        return lock ? new Promise(() => undefined) : undefined;
      })
      .catch(() => tell("taken"));
  });
