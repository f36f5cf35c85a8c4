/** How often the address is looked at, in milliseconds: the page's own history cannot be listened to from here. */
const interval = 1000;

/** Calls back whenever the app shows another page. */
export function watchPath(changed: () => void, signal: AbortSignal): void {
  let path = location.pathname;
  const timer = setInterval(() => {
    if (location.pathname === path) return;
    path = location.pathname;
    changed();
  }, interval);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
