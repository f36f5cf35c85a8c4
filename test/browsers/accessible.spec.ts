import { expect, test } from '@playwright/test';
import { byRole, namesByRole } from './accessible';
import { launchChromium } from './chromium';
import { makeSampleExtension } from './sample-extension';
import { makeTempFolder } from './temp-folder';

test('finds and clicks what is in a closed shadow root', async () => {
  const temp = makeTempFolder();
  const extension = { kind: 'unpacked', dir: makeSampleExtension(temp.path).chromium } as const;
  const chromium = await launchChromium({ sitePort: 1, extension });
  try {
    const page = await chromium.context.newPage();
    await page.setContent('<div id="host" style="margin-top: 3000px"></div><button>Outside</button>');
    await page.evaluate(`
      const root = document.getElementById('host').attachShadow({ mode: 'closed' });
      root.innerHTML = '<dialog open role="alertdialog" aria-label="Held"><button>Redact and paste</button></dialog>';
      root.querySelector('button').onclick = (event) => { document.title = 'trusted: ' + event.isTrusted; };
    `);
    expect((await byRole(page, 'alertdialog')).name).toBe('Held');
    await (await byRole(page, 'button', 'Redact')).click();
    await expect(page).toHaveTitle('trusted: true');
    expect(await namesByRole(page, 'button')).toEqual(['Redact and paste', 'Outside']);
    await expect(byRole(page, 'button', 'Nowhere', 300)).rejects.toThrow('no button named "Nowhere"');
  } finally {
    await chromium.close();
    temp.remove();
  }
});
