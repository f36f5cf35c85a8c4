import { Column } from './column';
import type { Initials } from './read-words';
import type { Triggers } from './triggers';

/** Words of one text with which a trigger may end. UTF-16 code units. */
export class TriggerWords implements Initials {
  readonly starts = new Column(64);
  readonly ends = new Column(64);
  /** Of the triggers that end so. */
  readonly endings = new Column(64);
  initialsStart = 0;
  initialsEnd = -9;
  initialsHash = 0;

  get length(): number {
    return this.starts.length;
  }

  clear(): void {
    this.drop(this.length);
    this.initialsEnd = -9;
  }

  push({ endings }: Triggers, start: number, end: number, hash: number): void {
    const ending = endings.get(hash);
    if (ending <= 0) return;
    this.starts.push(start);
    this.ends.push(end);
    this.endings.push(ending);
  }

  /** Forgets those that begin before `offset`. */
  forget(offset: number): void {
    let count = 0;
    while (count < this.length && this.starts.get(count) < offset) count++;
    this.drop(count);
  }

  private drop(count: number): void {
    for (const column of [this.starts, this.ends, this.endings]) column.drop(count);
  }
}
