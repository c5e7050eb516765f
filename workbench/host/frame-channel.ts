import { frameName } from "./frame-context";
import type { PaneExit } from "./frame-keys";
import { answerMessage, documentMessage, entryMessage, eventMessage } from "./frame-message";
import type { FrameParty } from "./frame-party";
import type { Host } from "./host";

export interface FrameOptions {
  /** The add-in page, on the host name of the workbench page, which is https: office.js trusts no other Excel. */
  readonly url: string;
  readonly addinId: string;
  /** What Office.context.document.url says. */
  readonly documentUrl: string;
  /** Hears how a person leaves the pane by keyboard. */
  onExit(exit: PaneExit): void;
}

export interface FrameConnection {
  /** Puts the focus on the add-in's first or last element. */
  enter(at: "start" | "end"): void;
  disconnect(): void;
}

function partyOf(host: Host, iframe: HTMLIFrameElement, options: FrameOptions): FrameParty {
  return {
    host,
    addinId: options.addinId,
    documentUrl: options.documentUrl,
    // The pane may be framed over plain http, dialogs come over https alone, from the host name of the page.
    appDomains: [location.origin],
    onExit: options.onExit,
    conversationId: crypto.randomUUID(),
    size: () => ({ width: iframe.clientWidth, height: iframe.clientHeight }),
  };
}

/** Chromium takes the attribute for a frame's name only when the frame is made; later the window itself is asked. */
function nameFrame(iframe: HTMLIFrameElement, name: string): void {
  iframe.name = name;
  if (iframe.contentWindow !== null) iframe.contentWindow.name = name;
}

/**
 * Loads the add-in into an iframe that is still empty and answers it as Excel on the web would. Only messages from that
 * frame's window and the add-in's origin are heard. Whoever disconnects keeps the host.
 */
export function connectFrame(
  host: Host,
  iframe: HTMLIFrameElement,
  options: FrameOptions,
): FrameConnection {
  const { origin } = new URL(options.url, location.href);
  const party = partyOf(host, iframe, options);
  const post = (text: string) => iframe.contentWindow?.postMessage(text, origin);
  const hear = (event: MessageEvent) => {
    if (event.source !== iframe.contentWindow || event.origin !== origin) return;
    void answerMessage(party, event.data).then((text) => text !== null && post(text));
  };
  const stops = [
    host.onEvents((messages) => post(eventMessage(party, messages))),
    host.document.events.on((event) => post(documentMessage(party, event))),
  ];
  window.addEventListener("message", hear);
  nameFrame(iframe, frameName(party, location.origin));
  iframe.src = options.url;
  return {
    enter: (at) => {
      iframe.focus();
      post(entryMessage(party, at));
    },
    disconnect: () => {
      window.removeEventListener("message", hear);
      for (const stop of stops) stop();
    },
  };
}
