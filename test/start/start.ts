import { orUndo } from '@/test/browsers/endings';
import type { Endings } from '@/test/browsers/endings';
import { installChromium } from '@/test/browsers/install';
import { startClaudeSite } from '@/test/claude-site/server';
import { launchFirstWay } from './launch';
import { showToPerson } from './show';
import { playTour } from './tour';

/** `npm start`: the extension at work on a stand-in claude.ai, on the screen or as a series of screenshots. */
async function start(endings: Endings): Promise<void> {
  const visible = hasDisplay();
  installChromium(console.log);
  const site = await startClaudeSite();
  endings.add(site.close);
  site.signIn('free_training_on');

  const { chromium, how } = await launchFirstWay({
    sitePort: site.port,
    headless: !visible,
    viewport: visible ? null : { width: 1280, height: 800 },
  });
  endings.add(chromium.close);
  console.log(how);
  await (visible ? showToPerson(chromium) : playTour(chromium, site));
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

await orUndo(async (endings) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void endings.run().finally(() => process.exit(0)));
  await start(endings);
  await endings.run();
}).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
