import type { BookSnapshot } from "../../book/snapshot";

/** Writes one copy after the other beside the page, which is not held up by it. */
export interface CopyWriter {
  /** The .xlsx file of the book, null where it cannot be written; one is asked for at a time. */
  write(book: BookSnapshot): Promise<Uint8Array | null>;
  end(): void;
}

export const startCopyWriter = (): CopyWriter => {
  const worker = new Worker(new URL("./copy-worker.ts", import.meta.url));
  return {
    write: (book) =>
      new Promise((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<Uint8Array | null>) => resolve(data);
        worker.onerror = () => resolve(null);
        worker.postMessage(book);
      }),
    end: () => worker.terminate(),
  };
};
