import { setTimeout as wait } from 'node:timers/promises';
import { bannerHost, type Driver } from './driver';
import { expect } from './expect';

/** Clicks a button or a link of the banner beside the composer, once it is there. */
export async function pressInBanner(driver: Driver, name: string): Promise<void> {
  await expect.poll(() => driver.shadowTexts(bannerHost)).toContain(name);
  // A button that puts something away reacts once it has been in sight for a moment.
  await wait(1000);
  await driver.clickInShadow(bannerHost, name);
}
