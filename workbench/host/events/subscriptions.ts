/** The numbers office.js knows events by. */
export const EventType = {
  tableChanged: 101,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;
export type EventName = keyof typeof EventType;

/** The target of events that concern every sheet or table. */
export const workbookTarget = "Workbook";

/** Which events the add-in listens to, and whether it listens at all (runtime.enableEvents). */
export class Subscriptions {
  private readonly counts = new Map<string, number>();
  enabled = true;
  /** Told of every new registration. */
  onAdd: () => void = () => undefined;

  add(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    this.onAdd();
  }

  remove(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  /** Whether nobody listens to anything. */
  get isEmpty(): boolean {
    return [...this.counts.values()].every((count) => count === 0);
  }

  has(event: EventName, target: string): boolean {
    return (this.counts.get(`${event} ${target}`) ?? 0) > 0;
  }
}
