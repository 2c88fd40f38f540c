import { existsSync } from 'node:fs';

/** The headless shell first: it draws the same pages and opens them in less than half the time. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** With what benches start it. */
export const BROWSER_ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
];

/**
 * The browser that tests and benches drive: the one named, else one that is installed where browsers usually are. Without
 * one the process ends with a sentence that says how to get one.
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  const found = (named ? [named] : PLACES).find((path) => existsSync(path));
  if (found) return found;
  console.error(
    named
      ? `There is no browser at ${named}. Set CHROMIUM_PATH to a Chromium, or leave it out.`
      : 'No browser was found. Install Chromium (Debian: apt-get install chromium-headless-shell), or set CHROMIUM_PATH to one.',
  );
  process.exit(1);
}
