import { anew } from '@/lib/listen/anew';
import { captured } from './captured';

/**
 * A page that opens its document anew takes all listeners of its window away; those of the page gate have to be back
 * before the page adds its own, or its own come first. So `open` tells, and `write` opens where it would, with nothing
 * to write, before it writes: what it writes may be a script that runs at once.
 */
export function guardDocument(): void {
  const prototype = captured.Document.prototype;
  const tell = () => captured.dispatch(captured.performance, [new captured.Event(anew)]);
  prototype.open = captured.intercept(prototype.open, (target, self, args) => {
    const opened = captured.apply(target, self as Document, args as never) as unknown;
    tell();
    return opened;
  }) as typeof prototype.open;
  const { write } = prototype;
  const guarded = (name: 'write' | 'writeln') =>
    captured.intercept(prototype[name], (target, self, args) => {
      captured.apply(write, self as Document, ['']);
      tell();
      return captured.apply(target, self as Document, args as never);
    });
  prototype.write = guarded('write');
  prototype.writeln = guarded('writeln');
}
