import { useEffect, useState, type ReactNode } from "react";
import { BusyLine } from "./BusyLine";

interface ArrivingProps<Part> {
  /** The same function each time. */
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ReactNode;
}

/**
 * Shows what was asked for before it is needed, as soon as it is here. Suspense would have shown that it waits, and then
 * holds back for 300 ms what comes soon after.
 */
export const Arriving = <Part,>({ load, children }: ArrivingProps<Part>) => {
  const [arrived, setArrived] = useState<{ part: Part } | { error: unknown } | null>(null);
  useEffect(() => {
    load().then(
      (part) => setArrived({ part }),
      (error: unknown) => setArrived({ error }),
    );
  }, [load]);
  if (arrived === null) return <BusyLine busy waitsFor="network" />;
  // For the boundary around it.
  if ("error" in arrived) throw arrived.error;
  return children(arrived.part);
};
