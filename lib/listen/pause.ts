/**
 * Lets the page do its own work for a moment. By a message and not by a timer: timers wait four milliseconds after a few
 * in a row, and a second in a tab that is not in front (HTML, "timer initialization steps"; browsers' throttling).
 */
export function createPause(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port2.addEventListener('message', () => waiting.shift()?.());
  port2.start();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port1.postMessage(null);
    });
}
