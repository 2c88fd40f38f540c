/**
 * Draws the app package's PNG icons from their SVG sources. Run by hand after changing one: `node scripts/draw-icons.mjs`.
 * The PNGs are committed, so that neither a build nor a test needs a browser for them.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const folder = new URL('../appPackage/', import.meta.url);
const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const { name, size } of icons) {
    const svg = await readFile(new URL(`icons/${name}.svg`, folder), 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
