import type { LaunchedChromium } from '@/test/browsers/chromium';

const whatToTry = `
A browser opens on a stand-in for https://claude.ai, signed in to a personal account that allows training.

  1. Paste:  My SSN is 536-22-8145, please fill in the form.
  2. Choose "Redact and paste", and send the message.
  3. Type the number by hand and send: the message is held.
  4. Press the shield in the toolbar: what this account is, and what the policy asks for.

The number is invented, and nothing leaves this machine. Close the browser or press Ctrl-C to end.
`;

/** Opens the page and stays until the person closes the browser. */
export async function showToPerson({ context }: LaunchedChromium): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    context.once('close', () => resolve());
    // On macOS a browser goes on without a window.
    context.on('page', (page) => page.once('close', () => void (context.pages().length === 0 && resolve())));
  });
  // A page of its own: one that is older than the extension is not guarded.
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto('https://claude.ai/new');
  console.log(whatToTry);
  await closed;
}
