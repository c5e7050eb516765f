import type { BatchRecord } from "@tanping/workbench/host/batch-record";
import type { Host } from "@tanping/workbench/host/host";

/** The batches an add-in asked for, without those office.js sends by itself to release what it no longer needs. */
export const work = (host: Host): readonly BatchRecord[] =>
  host.batches.filter(({ kind }) => kind === "work");
