import { randomBytes } from 'node:crypto';

type Shell = { html: string; policy: string };

/** The page before its program runs. `hydrate`: milliseconds until the program replaces the textarea. */
export function shell(pathname: string, hydrate: number): Shell {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self' wss://claude.ai",
    "worker-src 'self' blob:",
    "img-src 'self' data: blob:",
  ].join('; ');
  const hasComposer = pathname === '/new' || pathname.startsWith('/chat/');
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="stand-in-hydrate" content="${hydrate}">
    <title>Claude</title>
    <link rel="stylesheet" href="/assets/app.css">
    <script nonce="${nonce}">performance.mark('shell');</script>
  </head>
  <body>
    <div id="root">
      <nav aria-label="Sidebar" data-testid="sidebar-skeleton"></nav>
      <main>${hasComposer ? composer : ''}</main>
    </div>
    <script type="module" nonce="${nonce}" src="/assets/app.js"></script>
  </body>
</html>
`;
  return { html, policy };
}

const composer = `
        <div data-testid="prompt-input-ssr-interactive">
          <textarea data-testid="chat-input-ssr" rows="1" placeholder="How can I help you today?"></textarea>
        </div>
      `;
