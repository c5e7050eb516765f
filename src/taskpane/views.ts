import { withLaterWords } from "./with-later-words";

/** What an open assessment is shown by; its scripts come with the page. */
export const loadOpenView = () => import(/* webpackChunkName: "open" */ "./OpenView");

/** What the start is shown by, likewise. */
export const loadStartView = () =>
  withLaterWords(import(/* webpackChunkName: "start-view" */ "./StartView"));
